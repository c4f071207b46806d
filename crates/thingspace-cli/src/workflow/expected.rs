//! Counts the callback responses that a query still expects.

use std::collections::HashMap;

use thingspace::DeviceId;
use thingspace::callbacks::Event;

/// The responses that a query expects.
#[derive(Debug, Default)]
pub struct ExpectedResponses {
    /// For each identifier (kind and value), the index of its device in `devices`.
    indexes: HashMap<(String, String), usize>,
    devices: Vec<Device>,
    /// Number of responses that contain none of the identifiers in `indexes`. Some services name a device by an identifier that
    /// the request does not contain, so each of these responses counts for one of the devices that have not responded.
    unmatched: usize,
    /// Whether an unknown number of further responses may follow the expected responses.
    may_continue: bool,
}

#[derive(Clone, Copy, Debug)]
struct Device {
    /// If true, the query waits for the response of this device, at most until the timeout. If false, the query waits for it only
    /// a short time after all required responses have arrived.
    required: bool,
    responded: bool,
}

impl ExpectedResponses {
    /// Expects `count` messages from any devices.
    pub fn messages(count: usize) -> Self {
        Self { devices: vec![Device { required: true, responded: false }; count], ..Self::default() }
    }

    /// Expects at least one message. The service does not say how many messages follow.
    pub fn several() -> Self {
        Self::messages(1).and_more()
    }

    /// Also expects an unknown number of further messages.
    pub fn and_more(self) -> Self {
        Self { may_continue: true, ..self }
    }

    /// Expects one response per device. Each item contains all identifiers of one device.
    pub fn devices<'a>(devices: impl IntoIterator<Item = &'a [DeviceId]>) -> Self {
        let mut expected = Self::default();
        devices.into_iter().for_each(|ids| expected.add(ids, true));
        expected
    }

    /// Expects a response from one more device. `required` is stored in [`Device::required`].
    pub fn add(&mut self, ids: &[DeviceId], required: bool) {
        for id in ids {
            self.indexes.insert((id.kind().as_str().to_lowercase(), id.id().to_owned()), self.devices.len());
        }
        self.devices.push(Device { required, responded: false });
    }

    /// Counts a response.
    pub fn receive(&mut self, event: &Event) {
        let indexes = event.devices().iter().filter_map(|id| self.indexes.get(&(id.kind.as_str().to_lowercase(), id.id.clone())));
        let indexes: Vec<usize> = indexes.copied().collect();
        self.unmatched += usize::from(indexes.is_empty());
        for index in indexes {
            self.devices[index].responded = true;
        }
    }

    /// Returns whether an unknown number of further responses may follow the expected responses.
    pub fn may_continue(&self) -> bool {
        self.may_continue
    }

    /// Returns the number of expected responses.
    pub fn total(&self) -> usize {
        self.devices.len()
    }

    /// Returns the number of missing required responses, and the number of all missing responses. If an unknown number of further
    /// responses may follow, the second number is at least 1.
    pub fn missing(&self) -> (usize, usize) {
        let silent = self.devices.iter().filter(|device| !device.responded);
        let required = silent.clone().filter(|device| device.required).count();
        let all = silent.count().saturating_sub(self.unmatched);
        (required.saturating_sub(self.unmatched), if self.may_continue { all.max(1) } else { all })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use thingspace::callbacks::parse;

    use super::*;

    fn event(ids: &[(&str, &str)]) -> Event {
        let ids: Vec<_> = ids.iter().map(|(kind, id)| json!({"kind": kind, "id": id})).collect();
        parse("DiagnosticsService", json!({"requestId": "r", "deviceIds": ids}).to_string().as_bytes()).unwrap()
    }

    #[test]
    fn several_responses_of_one_device_count_as_one() {
        let ids: Vec<DeviceId> = ["iccid:89148000008682242668", "imei:490154203237518"].map(|id| id.parse().unwrap()).into();
        let mut expected = ExpectedResponses::devices([&ids[..], &["mdn:5055550143".parse().unwrap()]]);
        assert_eq!(expected.missing(), (2, 2));
        for _ in 0..2 {
            expected.receive(&event(&[("Imei", "490154203237518"), ("Iccid", "89148000008682242668")]));
            assert_eq!(expected.missing(), (1, 1));
        }
        // No expected device has this identifier, so the response counts for the device that has not responded.
        expected.receive(&event(&[("Min", "5055550199")]));
        assert_eq!(expected.missing(), (0, 0));
    }

    #[test]
    fn missing_optional_responses_count_only_in_the_total() {
        let mut expected = ExpectedResponses::devices([&["mdn:5055550143".parse().unwrap()][..]]);
        expected.add(&["mdn:5055550144".parse().unwrap()], false);
        expected.receive(&event(&[("mdn", "5055550143")]));
        assert_eq!(expected.missing(), (0, 1));
    }

    #[test]
    fn messages_without_identifiers_are_counted() {
        let mut messages = ExpectedResponses::messages(2);
        messages.receive(&event(&[]));
        assert_eq!(messages.missing(), (1, 1));
        let mut several = ExpectedResponses::several();
        assert_eq!(several.missing(), (1, 1));
        for _ in 0..3 {
            several.receive(&event(&[]));
            assert_eq!(several.missing(), (0, 1));
        }
    }
}
