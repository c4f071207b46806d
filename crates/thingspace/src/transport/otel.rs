//! Metrics for OpenTelemetry.

use opentelemetry::KeyValue;
use opentelemetry::metrics::{Counter, Histogram, Meter};

use crate::error::Error;
use crate::transport::observe::{Observed, Observer};

/// Records calls, attempts, retries, waits for the rate limiter, and outcomes of devices as OpenTelemetry metrics. Requires the
/// feature `opentelemetry`.
///
/// | instrument | kind, unit | attributes |
/// |---|---|---|
/// | `thingspace.client.call.duration` | histogram, s | `operation`, `error.type` |
/// | `thingspace.client.attempt.duration` | histogram, s | `operation`, `error.type`, `http.response.status_code` |
/// | `thingspace.client.retries` | counter | `operation`, `error.type` |
/// | `thingspace.client.limit.wait` | histogram, s | `operation` |
/// | `thingspace.client.devices` | counter | `operation`, `outcome` |
///
/// `error.type` is the [`ErrorKind`](crate::ErrorKind) of a failure, and `http.response.status_code` is its HTTP status, if there
/// is one. Both are absent after a success. `outcome` is `done`, `refused`, `unknown` or `not_sent`. No attribute names a device
/// or an account.
///
/// ```
/// use thingspace::{Client, OtelMetrics};
///
/// let meter = opentelemetry::global::meter("my-fleet");
/// let builder = Client::builder().observer(OtelMetrics::new(&meter));
/// ```
#[derive(Clone, Debug)]
pub struct OtelMetrics {
    calls: Histogram<f64>,
    attempts: Histogram<f64>,
    retries: Counter<u64>,
    waits: Histogram<f64>,
    devices: Counter<u64>,
}

impl OtelMetrics {
    /// Creates the instruments with this meter.
    pub fn new(meter: &Meter) -> Self {
        let seconds =
            |name: &'static str, what: &'static str| meter.f64_histogram(name).with_unit("s").with_description(what).build();
        let count = |name: &'static str, what: &'static str| meter.u64_counter(name).with_description(what).build();
        Self {
            calls: seconds("thingspace.client.call.duration", "Calls with all their retries"),
            attempts: seconds("thingspace.client.attempt.duration", "Single HTTP requests"),
            retries: count("thingspace.client.retries", "Retries"),
            waits: seconds("thingspace.client.limit.wait", "Waits for the rate limiter"),
            devices: count("thingspace.client.devices", "Devices of changes, by outcome"),
        }
    }

    fn count_devices(&self, operation: &'static str, counts: [(&'static str, usize); 4]) {
        for (outcome, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            self.devices.add(count as u64, &[KeyValue::new("operation", operation), KeyValue::new("outcome", outcome)]);
        }
    }
}

impl Observer for OtelMetrics {
    fn observe(&self, event: &Observed<'_>) {
        match event {
            Observed::Call { operation, took, error, .. } => {
                self.calls.record(took.as_secs_f64(), &attributes(operation, *error, false));
            }
            Observed::Attempt { operation, took, error, .. } => {
                self.attempts.record(took.as_secs_f64(), &attributes(operation, *error, true));
            }
            Observed::Retry { operation, error, .. } => self.retries.add(1, &attributes(operation, Some(error), false)),
            Observed::Throttled { operation, wait } => self.waits.record(wait.as_secs_f64(), &attributes(operation, None, false)),
            Observed::Outcomes { operation, done, refused, unknown, not_sent } => {
                let counts = [("done", *done), ("refused", *refused), ("unknown", *unknown), ("not_sent", *not_sent)];
                self.count_devices(operation, counts);
            }
        }
    }
}

fn attributes(operation: &'static str, error: Option<&Error>, status: bool) -> Vec<KeyValue> {
    let mut attributes = vec![KeyValue::new("operation", operation)];
    if let Some(error) = error {
        attributes.push(KeyValue::new("error.type", error.kind().as_str()));
        if let (true, Some(status)) = (status, error.status()) {
            attributes.push(KeyValue::new("http.response.status_code", i64::from(status)));
        }
    }
    attributes
}
