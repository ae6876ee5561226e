//! One file at a time, for those who mend files: its bytes as they are, and new bytes in their place.

use std::{
    fs::{self, File as OpenFile, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use super::Limits;

/// The bytes of one file of a folder as they are, text or not.
///
/// # Errors
/// Says why the file cannot be read.
pub fn read_file(folder: &Path, path: &str, limits: Limits) -> Result<Vec<u8>, String> {
    let told = |error: io::Error| error.to_string();
    let root = folder.canonicalize().map_err(told)?;
    let on_disk = root.join(path).canonicalize().map_err(told)?;
    if !on_disk.starts_with(&root) {
        return Err("this link leads out of the content folder".to_owned());
    }
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(libc::O_NONBLOCK | libc::O_NOFOLLOW | libc::O_CLOEXEC)
        .open(on_disk)
        .map_err(told)?;
    if !file.metadata().map_err(told)?.is_file() {
        return Err("this is not a regular file".to_owned());
    }
    let mut bytes = Vec::new();
    file.take(limits.file_bytes + 1).read_to_end(&mut bytes).map_err(told)?;
    match bytes.len() as u64 > limits.file_bytes {
        true => Err(format!("this file is larger than {} bytes", limits.file_bytes)),
        false => Ok(bytes),
    }
}

/// Writes one file of a folder, whole or not at all: whoever reads it sees the old bytes or the new ones. What it may be read by stays; a link
/// stays a link.
///
/// # Errors
/// If it cannot be written, or would lie outside the folder.
pub fn write_file(folder: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let outside = || io::Error::new(io::ErrorKind::PermissionDenied, "it lies outside the content folder");
    let root = folder.canonicalize()?;
    let on_disk = root.join(path);
    if !Path::new(path).components().all(|part| matches!(part, std::path::Component::Normal(_))) {
        return Err(outside());
    }
    let old = on_disk.canonicalize().ok();
    let target = old.as_deref().unwrap_or(&on_disk);
    let (Some(parent), Some(name)) = (target.parent(), target.file_name()) else { return Err(outside()) };
    fs::create_dir_all(parent)?;
    let parent = parent.canonicalize()?;
    if !parent.starts_with(&root) {
        return Err(outside());
    }
    // Hidden, so that nobody takes it for content while it is being written.
    let temporary = parent.join(format!(".{}.{}", name.to_string_lossy(), std::process::id()));
    let mut file =
        OpenOptions::new().write(true).create_new(true).custom_flags(libc::O_NOFOLLOW | libc::O_CLOEXEC).open(&temporary)?;
    let permissions = old.as_deref().map(fs::metadata).transpose()?.map(|metadata| metadata.permissions());
    let written = permissions
        .map_or(Ok(()), |permissions| file.set_permissions(permissions))
        .and_then(|()| file.write_all(bytes))
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&temporary, target))
        .and_then(|()| OpenFile::open(&parent)?.sync_all());
    if written.is_err() {
        // After a rename there is nothing left to remove.
        let _ = fs::remove_file(&temporary);
    }
    written
}
