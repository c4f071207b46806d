//! Checks that docs/observability.md lists every span, event and metric that the client emits in these tests, and that the client
//! emits every span and every `thingspace.*` metric on that page. Also compares the counts of an observer with the simulator's
//! journal.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use behavior::{SimClock, client_builder, in_state};
use opentelemetry::metrics::MeterProvider as _;
use opentelemetry_sdk::metrics::data::{AggregatedMetrics, MetricData};
use opentelemetry_sdk::metrics::{InMemoryMetricExporter, PeriodicReader, SdkMeterProvider};
use thingspace::{Client, Observed, Observer, OtelMetrics, State};
use thingspace_sim::{Clock, Fault, Simulator};
use tracing::field::{Field, Visit};
use tracing::span::Attributes;
use tracing::{Event, Id, Subscriber};
use tracing_subscriber::layer::{Context, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, Registry};

const PAGE: &str = include_str!("../../../docs/observability.md");

/// Returns a simulator, a client that `configure` has configured, and a driver that advances the clock of both.
async fn pair(
    configure: impl FnOnce(thingspace::ClientBuilder) -> thingspace::ClientBuilder,
) -> (Simulator, Client, behavior::Driver) {
    behavior::captured_logs::disable();
    let no_delay = Duration::ZERO..Duration::ZERO;
    let sim = Simulator::builder().devices(60).clock(Clock::paused()).callback_delay(no_delay).start().await.unwrap();
    let (clock, driver) = SimClock::driven(&sim);
    let client = configure(client_builder(&sim).clock(clock)).build().unwrap();
    (sim, client, driver)
}

/// Makes calls that succeed, are retried, are throttled or fail. Then makes two changes: the first one is answered, and the
/// connection of the second one is reset.
async fn use_client(sim: &Simulator, client: &Client, driver: &mut behavior::Driver) {
    let devices = driver.drive(in_state(client, State::Active, 3)).await;
    sim.inject(Fault::status(503).on("listDevices").times(2)).unwrap();
    driver.drive(client.devices().list().collect()).await.unwrap();
    sim.inject(Fault::rate_limited(Some(Duration::from_secs(5))).on("listDevices").times(3)).unwrap();
    driver.drive(client.devices().list().collect()).await.unwrap_err();
    driver.drive(client.devices().list().collect()).await.unwrap();
    let other = client.operation("getAccount").unwrap().path("aname", "0000999999-00009");
    driver.drive(other.send()).await.unwrap_err();
    let suspend = client.devices().suspend([devices[0].key().unwrap()]);
    let request = driver.drive(suspend.submit()).await.unwrap();
    assert_eq!(driver.drive(async { request.wait().await }).await.done(), 1);
    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let request = driver.drive(client.devices().suspend([devices[1].key().unwrap()]).submit()).await.unwrap();
    assert!(request.lost().is_some());
}

/// The observed spans and events, each as a row of the tables in docs/observability.md.
#[derive(Clone, Default)]
struct Rows(Arc<Mutex<BTreeSet<String>>>);

impl Rows {
    fn add(&self, row: String) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(row);
    }
}

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Rows {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let span = attributes.metadata();
        if span.target().starts_with("thingspace") && !span.target().starts_with("thingspace_sim") {
            for field in span.fields() {
                self.add(format!("| `{}` | `{}` |", span.name(), field.name()));
            }
        }
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let target = event.metadata().target();
        if !target.starts_with("thingspace") || target.starts_with("thingspace_sim") {
            return;
        }
        let mut row = Row::default();
        event.record(&mut row);
        row.fields.sort_unstable();
        self.add(format!("| {} | {} | {} |", event.metadata().level(), row.message, row.fields.join(", ")));
    }
}

#[derive(Default)]
struct Row {
    message: String,
    fields: Vec<String>,
}

impl Visit for Row {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        match field.name() {
            "message" => self.message = format!("{value:?}"),
            name => self.fields.push(format!("`{name}`")),
        }
    }
}

#[tokio::test]
async fn every_span_and_event_name_is_documented() {
    let rows = Rows::default();
    behavior::captured_logs::disable();
    // Set the subscriber for the whole process. One that is set for only this thread could miss events, because tracing caches
    // for each call site whether any subscriber is interested.
    tracing::subscriber::set_global_default(Registry::default().with(rows.clone())).unwrap();
    let (sim, client, mut driver) = pair(|builder| builder).await;
    use_client(&sim, &client, &mut driver).await;
    let inbox = thingspace::callbacks::Inbox::new(thingspace::callbacks::Credentials::new("observed", "k4-Copper-Finch"));
    inbox.accept("CarrierService", b"{").await.unwrap_err();
    let rows = rows.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
    for row in &rows {
        assert!(PAGE.contains(row.as_str()), "not in docs/observability.md: {row}");
    }
    // Every documented span occurs with each of its fields.
    let documented = PAGE.lines().filter(|line| line.starts_with("| `call`") || line.starts_with("| `wait`"));
    for line in documented {
        assert!(rows.iter().any(|row| line.starts_with(row.as_str())), "documented, but not observed: {line}");
    }
    for message in ["outcome unknown: check whether the service", "callback refused"] {
        assert!(rows.iter().any(|row| row.contains(message)), "{message}: {rows:?}");
    }
}

/// Counts events by kind.
#[derive(Clone, Debug, Default)]
struct Counts(Arc<Mutex<[usize; 5]>>);

impl Observer for Counts {
    fn observe(&self, event: &Observed<'_>) {
        let index = match event {
            Observed::Call { .. } => 0,
            Observed::Attempt { .. } => 1,
            Observed::Retry { .. } => 2,
            Observed::Throttled { .. } => 3,
            Observed::Outcomes { .. } => 4,
            _ => return,
        };
        self.0.lock().unwrap_or_else(PoisonError::into_inner)[index] += 1;
    }
}

#[tokio::test]
async fn observed_counts_match_the_simulator_journal() {
    let counts = Counts::default();
    let (sim, client, mut driver) = pair(|builder| builder.observer(counts.clone())).await;
    use_client(&sim, &client, &mut driver).await;
    let [calls, attempts, retries, throttled, outcomes] = *counts.0.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(attempts, sim.journal().len());
    assert_eq!((retries, attempts), (4, calls + 4));
    // One `Throttled` event: after the call that failed with 429, the next call waits until the pause that the service
    // requested is over.
    assert_eq!((throttled, outcomes), (1, 1));
}

#[tokio::test]
async fn opentelemetry_metrics_have_the_documented_names() {
    let exporter = InMemoryMetricExporter::default();
    let provider = SdkMeterProvider::builder().with_reader(PeriodicReader::builder(exporter.clone()).build()).build();
    let (sim, client, mut driver) = pair(|builder| builder.observer(OtelMetrics::new(&provider.meter("behavior")))).await;
    use_client(&sim, &client, &mut driver).await;
    provider.force_flush().unwrap();
    let exported = exporter.get_finished_metrics().unwrap();
    let metrics: Vec<_> = exported.iter().flat_map(|all| all.scope_metrics()).flat_map(|scope| scope.metrics()).collect();
    let names: BTreeSet<&str> = metrics.iter().map(|metric| metric.name()).collect();
    let documented = PAGE.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    assert_eq!(names, documented.filter(|name| name.starts_with("thingspace.")).collect());
    let retries = metrics.iter().find(|metric| metric.name() == "thingspace.client.retries").unwrap();
    let AggregatedMetrics::U64(MetricData::Sum(sum)) = retries.data() else { panic!("no sum: {retries:?}") };
    assert_eq!(sum.data_points().map(|point| point.value()).sum::<u64>(), 4);
}
