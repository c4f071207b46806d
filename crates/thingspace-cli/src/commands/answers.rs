//! Answers that come by callback: which are waited for, and when all of them came.

use std::collections::HashMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde_json::json;
use thingspace::callbacks::{Event, Hub};
use thingspace::{DeviceId, PendingQuery};

use crate::commands::heard;
use crate::failure::Failure;
use crate::interrupt;
use crate::output::{note, print_json_line};

/// How long the wait goes on for devices that need not answer, after the last answer.
const GRACE: Duration = Duration::from_secs(10);

/// Whose answers are waited for.
#[derive(Debug, Default)]
pub struct Awaited {
    /// By kind and number.
    places: HashMap<(String, String), usize>,
    devices: Vec<Device>,
    /// Messages that name none of these devices: some services name a device by another identifier than the request did.
    others: usize,
}

#[derive(Clone, Copy, Debug)]
struct Device {
    /// Whether it surely answers.
    must: bool,
    answered: bool,
}

impl Awaited {
    /// So many messages.
    pub fn messages(count: usize) -> Self {
        Self { devices: vec![Device { must: true, answered: false }; count], ..Self::default() }
    }

    /// One answer for each device, named by its identifiers.
    pub fn devices<'a>(devices: impl IntoIterator<Item = &'a [DeviceId]>) -> Self {
        let mut awaited = Self::default();
        devices.into_iter().for_each(|ids| awaited.add(ids, true));
        awaited
    }

    /// One more device. Without `must` it may answer: the wait ends a little after the last answer of those that do.
    pub fn add(&mut self, ids: &[DeviceId], must: bool) {
        for id in ids {
            self.places.insert((id.kind().as_str().to_lowercase(), id.id().to_owned()), self.devices.len());
        }
        self.devices.push(Device { must, answered: false });
    }

    fn take(&mut self, event: &Event) {
        let places = event.devices().iter().filter_map(|id| self.places.get(&(id.kind.as_str().to_lowercase(), id.id.clone())));
        let places: Vec<usize> = places.copied().collect();
        self.others += usize::from(places.is_empty());
        for place in places {
            self.devices[place].answered = true;
        }
    }

    /// How many answers of those that come for certain are missing, and how many of all.
    fn missing(&self) -> (usize, usize) {
        let open = self.devices.iter().filter(|device| !device.answered);
        let must = open.clone().filter(|device| device.must).count();
        (must.saturating_sub(self.others), open.count().saturating_sub(self.others))
    }
}

/// Prints the answers to requests as they come, as one JSON object a line; without a hub, the ids by which they can be told.
pub async fn print(
    submitted: Vec<thingspace::Result<PendingQuery>>,
    awaited: Vec<Awaited>,
    hub: Option<&Hub>,
    timeout: Duration,
) -> Result<ExitCode, Failure> {
    if let [.., Err(error)] = submitted.as_slice()
        && submitted.iter().all(Result::is_err)
    {
        return Err(error.clone().into());
    }
    let begun = Instant::now();
    let mut codes = Vec::new();
    for (submitted, awaited) in submitted.into_iter().zip(awaited) {
        let submitted = match submitted {
            Ok(submitted) => submitted,
            Err(error) => {
                note(format_args!("warning: {error}"));
                codes.push(6);
                continue;
            }
        };
        match one(&submitted, awaited, hub, timeout.saturating_sub(begun.elapsed())).await? {
            Some(code) => codes.push(code),
            None => return Ok(ExitCode::SUCCESS),
        }
    }
    // What is unknown counts more than what was refused.
    Ok(ExitCode::from(codes.into_iter().max().unwrap_or_default()))
}

/// The answers to one request, and the exit code they stand for; none when nobody reads any more.
async fn one(
    submitted: &PendingQuery,
    mut awaited: Awaited,
    hub: Option<&Hub>,
    timeout: Duration,
) -> Result<Option<u8>, Failure> {
    if let Some(error) = submitted.lost() {
        note(format_args!("warning: the answer was lost ({error}); it may have been done, and is not sent again"));
        return Ok(Some(7));
    }
    let id = submitted.request_id().unwrap_or_default();
    let Some(hub) = hub else {
        note(format_args!("request {id} is accepted; {} answers it, and --listen receives it here", submitted.service()));
        return Ok(print_json_line(&json!({"request_id": id, "service": submitted.service()}))?.then_some(0));
    };
    if id.is_empty() {
        note("the request is accepted, without a request id: its answers cannot be told from others");
        return Ok(Some(0));
    }
    note(format_args!("request {id} is accepted; waiting for {}", submitted.service()));
    let begun = Instant::now();
    let mut answers = submitted.responses(hub).timeout(timeout);
    let mut refused = false;
    loop {
        let (must, all) = awaited.missing();
        if all == 0 {
            break;
        }
        if must == 0 {
            answers = answers.timeout(GRACE.min(timeout.saturating_sub(begun.elapsed())));
        }
        let next = tokio::select! {
            biased;
            next = answers.next() => next,
            () = interrupt::received() => {
                note(format_args!("{} of {} answers to request {id} have come", awaited.devices.len() - all, awaited.devices.len()));
                return Ok(Some(7));
            }
        };
        let Some(event) = next else {
            if must == 0 {
                break;
            }
            note(format_args!("no answer for {must} devices in time"));
            return Ok(Some(7));
        };
        if !print_json_line(&heard::message(&event))? {
            return Ok(None);
        }
        awaited.take(&event);
        refused |= event.fault().is_some();
    }
    Ok(Some(if refused { 6 } else { 0 }))
}

#[cfg(test)]
mod tests {
    use thingspace::callbacks::parse;

    use super::*;

    fn event(ids: &[(&str, &str)]) -> Event {
        let ids: Vec<_> = ids.iter().map(|(kind, id)| json!({"kind": kind, "id": id})).collect();
        parse("DiagnosticsService", json!({"requestId": "r", "deviceIds": ids}).to_string().as_bytes()).unwrap()
    }

    #[test]
    fn a_device_answers_once_by_any_of_its_identifiers() {
        let ids: Vec<DeviceId> = ["iccid:89148000008682242668", "imei:490154203237518"].map(|id| id.parse().unwrap()).into();
        let mut awaited = Awaited::devices([&ids[..], &["mdn:5055550143".parse().unwrap()]]);
        assert_eq!(awaited.missing(), (2, 2));
        for _ in 0..2 {
            awaited.take(&event(&[("Imei", "490154203237518"), ("Iccid", "89148000008682242668")]));
            assert_eq!(awaited.missing(), (1, 1));
        }
        // Named by what the request did not know.
        awaited.take(&event(&[("Min", "5055550199")]));
        assert_eq!(awaited.missing(), (0, 0));
    }

    #[test]
    fn devices_that_need_not_answer_do_not_hold_up_the_end() {
        let mut awaited = Awaited::devices([&["mdn:5055550143".parse().unwrap()][..]]);
        awaited.add(&["mdn:5055550144".parse().unwrap()], false);
        awaited.take(&event(&[("mdn", "5055550143")]));
        assert_eq!(awaited.missing(), (0, 1));
        let mut messages = Awaited::messages(2);
        messages.take(&event(&[]));
        assert_eq!(messages.missing(), (1, 1));
    }
}
