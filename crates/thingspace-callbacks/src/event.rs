use serde_json::Value;
use thingspace_raw::types::{CallbackService, CallbackStatus, CarrierCallback, DeviceId, FaultResponse};

/// One callback message, without its credentials.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    service: CallbackService,
    message: Message,
    envelope: Envelope,
}

/// What all services of the platform write in the same form. A service that writes it in another way has none of it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Envelope {
    devices: Vec<DeviceId>,
    status: Option<CallbackStatus>,
    fault: Option<FaultResponse>,
}

impl Envelope {
    fn of(message: &Value) -> Self {
        fn read<T: serde::de::DeserializeOwned>(value: &Value) -> Option<T> {
            serde_json::from_value(value.clone()).ok()
        }
        Self {
            devices: read(&message["deviceIds"]).unwrap_or_default(),
            status: read(&message["status"]),
            fault: read(&message["faultResponse"]),
        }
    }
}

/// What a message says.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// The end of a state change, identifier, plan, custom field, cost centre, contact or move request of one device.
    Carrier(Box<CarrierCallback>),
    /// A message of a service that has no type yet, as it came.
    Other(Value),
}

impl Event {
    /// The callback service that sent it: the one its listener URL is registered for.
    pub fn service(&self) -> &CallbackService {
        &self.service
    }

    /// The message.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// The id of the request it belongs to; `None` when the message comes unasked.
    pub fn request_id(&self) -> Option<&str> {
        let id = match &self.message {
            Message::Carrier(callback) => callback.request_id.as_deref(),
            // Messages about places call it a transaction.
            Message::Other(value) => value["requestId"].as_str().or_else(|| value["txid"].as_str()),
        };
        id.filter(|id| !id.is_empty())
    }

    /// The device it is about, by the ids that the request named it by.
    pub fn devices(&self) -> &[DeviceId] {
        match &self.message {
            Message::Carrier(callback) => &callback.device_ids,
            Message::Other(_) => &self.envelope.devices,
        }
    }

    /// Whether what was asked for was done, where the message says so.
    pub fn status(&self) -> Option<&CallbackStatus> {
        match &self.message {
            Message::Carrier(callback) => callback.status.as_ref(),
            Message::Other(_) => self.envelope.status.as_ref(),
        }
    }

    /// Why it was not done.
    pub fn fault(&self) -> Option<&FaultResponse> {
        match &self.message {
            Message::Carrier(callback) => callback.fault_response.as_ref(),
            Message::Other(_) => self.envelope.fault.as_ref(),
        }
    }

    /// Which delivery of the message this is, from 1.
    pub fn attempt(&self) -> i64 {
        match &self.message {
            Message::Carrier(callback) => callback.callback_count.map_or(1, i64::from),
            Message::Other(value) => value["callbackCount"].as_i64().unwrap_or(1),
        }
    }

    /// What makes two messages the same but for the count of deliveries. Messages have no id of their own.
    pub(crate) fn identity(&self) -> Value {
        let mut identity = match &self.message {
            Message::Carrier(callback) => serde_json::to_value(callback).unwrap_or_default(),
            Message::Other(value) => value.clone(),
        };
        if let Some(members) = identity.as_object_mut() {
            members.remove("callbackCount");
            members.insert("service".into(), self.service.as_str().into());
        }
        identity
    }
}

/// The credentials that a message carried.
pub(crate) struct Carried {
    pub(crate) username: Option<String>,
    pub(crate) password: Option<thingspace_raw::Secret>,
}

/// Reads a message of `service`, the name that its listener is registered under.
///
/// # Errors
/// The body is no JSON object of the service's form; the error names the member.
pub fn parse(service: &str, body: &[u8]) -> Result<Event, serde_json::Error> {
    parse_with_credentials(service, body).map(|(event, _)| event)
}

pub(crate) fn parse_with_credentials(service: &str, body: &[u8]) -> Result<(Event, Carried), serde_json::Error> {
    let service = CallbackService::from(service);
    if service == CallbackService::CarrierService {
        let mut callback: CarrierCallback = serde_json::from_slice(body)?;
        let carried = Carried { username: callback.username.take(), password: callback.password.take() };
        let message = Message::Carrier(Box::new(callback));
        return Ok((Event { service, message, envelope: Envelope::default() }, carried));
    }
    let mut members: serde_json::Map<String, Value> = serde_json::from_slice(body)?;
    let mut text = |name: &str| members.remove(name).and_then(|value| value.as_str().map(str::to_owned));
    let carried = Carried { username: text("username"), password: text("password").map(Into::into) };
    let message = Value::Object(members);
    let envelope = Envelope::of(&message);
    Ok((Event { service, message: Message::Other(message), envelope }, carried))
}
