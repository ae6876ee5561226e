//! Memory that is free, given back to the system.
//!
//! glibc keeps what ten thousand connections have used once for connections to come. The program is one of many on its machine, so
//! it gives that back when they have gone.

/// Gives all free memory back. Takes some milliseconds for a hundred MiB; does nothing where the allocator is not glibc's.
pub fn give_back() {
    #[cfg(target_env = "gnu")]
    // SAFETY: malloc_trim may be called at any time from any thread, takes its own locks and touches only memory that is free.
    unsafe {
        libc::malloc_trim(0);
    }
}
