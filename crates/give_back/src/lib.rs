//! Memory that is free, given back to the system.
//!
//! glibc keeps what ten thousand connections have used once for connections to come, and a heap for each thread. The program is one
//! of many on its machine, so it asks for less and gives back what it no longer needs.

/// Lets all threads share two heaps, and gives large pieces back as soon as they are free: packing a page takes megabytes for a
/// moment, between which small pieces would stay that last. To be called before there are threads; does nothing where the allocator
/// is not glibc's.
pub fn keep_little() {
    #[cfg(target_env = "gnu")]
    // SAFETY: mallopt only sets numbers of the allocator, and takes its lock.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 2);
        libc::mallopt(libc::M_MMAP_THRESHOLD, 256 << 10);
    }
}

/// Gives all free memory back. Takes some milliseconds for a hundred MiB; does nothing where the allocator is not glibc's.
pub fn give_back() {
    #[cfg(target_env = "gnu")]
    // SAFETY: malloc_trim may be called at any time from any thread, takes its own locks and touches only memory that is free.
    unsafe {
        libc::malloc_trim(0);
    }
}
