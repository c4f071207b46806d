//! The settings of jobs.

use std::time::Duration;

/// The settings of [`Jobs`](crate::Jobs). Create them with `Settings::default()` and change individual values.
///
/// ```
/// use std::time::Duration;
/// use thingspace_jobs::Settings;
///
/// let settings = Settings { reuse_finished_for: Duration::from_secs(600), ..Settings::default() };
/// assert_eq!(settings.send_within, Duration::from_secs(30));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// If the same change of the same devices is started again within this time after its job has finished, the finished job is
    /// returned (default: 1 hour). After this time, a new job starts.
    pub reuse_finished_for: Duration,
    /// A worker records a request before it sends the request. If the first byte is not sent within this time after the record,
    /// the worker does not send the request (default: 30 seconds).
    pub send_within: Duration,
    /// The longest time that the service may take to process a request (default: 24 hours). If the answer to a request was lost,
    /// and a poll has found a device of the request in the expected state, the service may still process the request. So no later
    /// job may change this device until this time has passed since the deadline for sending the request.
    pub processing: Duration,
    /// If the answer to a request was lost, how long a wait searches for evidence that the service received the request (default:
    /// 60 seconds). Then the wait reports the outcomes of the devices as unknown. A later wait searches again.
    pub search_for: Duration,
    /// How many times a run tries to send a request, if it is certain each time that the service did nothing (default: 10). Then
    /// the run fails.
    pub tries: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            reuse_finished_for: Duration::from_secs(60 * 60),
            send_within: Duration::from_secs(30),
            processing: Duration::from_secs(24 * 60 * 60),
            search_for: Duration::from_secs(60),
            tries: 10,
        }
    }
}
