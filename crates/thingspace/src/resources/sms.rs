//! SMS to and from devices.

use jiff::Timestamp;
use thingspace_raw::ops;
use thingspace_raw::types::{self, SmsEncoding, SmsMessage};

use crate::changes::builders::into_change::into_change;
use crate::changes::change::Change;
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey};
use crate::error::{Error, Result};
use crate::operation::pending::PendingQuery;
use crate::operation::typed_pages::Paged;
use crate::operation::validate;

/// The maximum number of characters of a message in 7-bit encoding (openapi/sms.yaml, SmsSendRequest).
const CHARACTERS: usize = 160;

/// The maximum number of bytes of a message in any other encoding.
const BYTES: usize = 140;

impl Client {
    /// Returns a handle for SMS to and from the devices of the account.
    pub fn sms(&self) -> Sms<'_> {
        Sms { client: self }
    }
}

/// SMS to and from devices. Created by [`Client::sms`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// sim.device_sends_sms(active[0].iccid().unwrap(), "battery low");
/// let waiting = client.sms().received().collect().await?;
/// assert_eq!(waiting[0].message.as_deref(), Some("battery low"));
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Sms<'a> {
    client: &'a Client,
}

impl Sms<'_> {
    /// Sends a message (sendSms). Set the recipients on the returned [`SendSms`]. Each message counts as usage of the device that
    /// receives the message.
    pub fn send(self, message: impl Into<String>) -> SendSms {
        let request = types::SmsSendRequest {
            account_name: self.client.account().to_owned(),
            sms_message: message.into(),
            ..Default::default()
        };
        SendSms { client: self.client.clone(), request, to: false, named: false }
    }

    /// Lists the messages that devices sent and that are still in the account's queue (listSmsMessages). The messages are not
    /// always in chronological order.
    ///
    /// Fetching a page permanently removes the previous page from the queue. To avoid losing messages, use
    /// [`pages`](Paged::pages) and store each page before you fetch the next page. The last page stays in the queue, so the
    /// next call of `received` lists its messages again.
    pub fn received(self) -> Paged<SmsMessage> {
        self.client.call(ops::ListSmsMessages).list()
    }

    /// Queries the times at which a device sent and received messages (listSmsEventHistory). The callback service DeviceService
    /// answers with at most 500 events of the last three months, without the contents of the messages.
    pub async fn events(self, device: &DeviceId, from: Timestamp, to: Timestamp) -> Result<PendingQuery> {
        let body = types::SmsEventHistoryRequest {
            device_id: device.to_raw(),
            earliest: Some(from.to_string()),
            latest: Some(to.to_string()),
            ..Default::default()
        };
        self.client.call(ops::ListSmsEventHistory).check(|| validate::span(from, to)).body(body).submitted().await
    }

    /// Starts delivery of the queued messages to the listener of EnhancedConnectivityService (startSmsCallbacks).
    pub async fn start_delivery(self) -> Result<()> {
        self.client.call(ops::StartSmsCallbacks).done().await
    }
}

/// A message to devices. Created by [`Sms::send`]. If you choose recipients in several ways, only devices that match every choice
/// receive the message.
///
/// The callback service EnhancedConnectivityService reports that the network accepted the message, or that the message expired.
/// The callback service SMSDeliveryConfirmation reports that the device received the message.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct SendSms {
    client: Client,
    request: types::SmsSendRequest,
    /// Whether recipients were chosen.
    to: bool,
    /// Whether [`SendSms::to`] was called, perhaps with an empty list.
    named: bool,
}

impl SendSms {
    /// Chooses these devices as recipients. [`submit`](Self::submit) refuses an empty list, because the service would send the
    /// message to every device that matches the other choices, such as [`to_group`](Self::to_group).
    pub fn to(mut self, devices: impl IntoIterator<Item = DeviceId>) -> Self {
        self.request.device_ids.extend(devices.into_iter().map(|id| id.to_raw()));
        self.to |= !self.request.device_ids.is_empty();
        self.named = true;
        self
    }

    /// Chooses the devices of a group as recipients.
    pub fn to_group(mut self, name: impl Into<String>) -> Self {
        self.request.group_name = Some(name.into());
        self.to = true;
        self
    }

    /// Chooses the devices on a service plan as recipients.
    pub fn to_plan(mut self, code: impl Into<String>) -> Self {
        self.request.service_plan = Some(code.into());
        self.to = true;
        self
    }

    /// Chooses every device of the account as a recipient.
    pub fn to_all(mut self) -> Self {
        self.to = true;
        self
    }

    /// Sets the encoding. The default is 7-bit with up to 160 characters. The other encodings allow 140 bytes.
    pub fn encoding(mut self, encoding: SmsEncoding) -> Self {
        self.request.data_encoding = Some(encoding);
        self
    }

    /// Sets how long the service keeps the message for an unreachable device, as a period or a date. The maximum is just below
    /// five days (quirk sms-time-to-live).
    pub fn time_to_live(mut self, time: impl Into<String>) -> Self {
        self.request.time_to_live = Some(time.into());
        self
    }

    /// Sends the message. If the response is lost, the client does not retry the request, and returns a
    /// [lost](PendingQuery::lost) query.
    ///
    /// # Errors
    /// Fails only if no device will receive the message, for example because the message is empty or too long, no recipients were
    /// chosen, or the service refused the request.
    pub async fn submit(self) -> Result<PendingQuery> {
        if self.to && self.named && self.request.device_ids.is_empty() {
            let message = "no recipients of the SMS: the list of devices is empty";
            return Err(Error::config(message).with_remedy("name at least one device, or leave out .to(ids)"));
        }
        if !self.to {
            return Err(
                Error::config("no recipients chosen for the SMS").with_remedy("call .to(ids), .to_group(…), or .to_all()")
            );
        }
        self.client.call(ops::SendSms).check(|| self.fits()).body(self.request.clone()).submitted().await
    }

    /// Returns the message as a change without recipients: pass the recipients to [`Client::send_change`]. You can store the
    /// change before you send it, and send it to any number of devices in several requests.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the message is empty or too long, or if the recipients are a group or
    /// the devices on a service plan.
    pub fn change(&self) -> Result<Change> {
        if self.request.group_name.is_some() || self.request.service_plan.is_some() {
            let message = "an SMS to a group or a service plan does not name its devices";
            return Err(Error::config(message).with_remedy("list the devices and call .to(ids)"));
        }
        if self.client.core().checks {
            self.fits()?;
        }
        let request = types::SmsSendRequest { device_ids: Vec::new(), ..self.request.clone() };
        Ok(Change::new(ChangeKind::Sms, Expectation::Unseen, &request)?.ids_in("deviceIds"))
    }

    /// Returns the devices that were chosen with [`to`](Self::to), without duplicates.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no such devices.
    pub fn devices(&self) -> Result<Vec<DeviceKey>> {
        let ids = self.request.device_ids.iter().map(|id| DeviceKey::from(DeviceId::from_raw(id)));
        let devices = DeviceKey::distinct(&ids.collect::<Vec<_>>())?;
        match devices.is_empty() {
            true => Err(Error::config("no recipients chosen for the SMS").with_remedy("call .to(ids)")),
            false => Ok(devices),
        }
    }

    fn fits(&self) -> Result<()> {
        let message = &self.request.sms_message;
        validate::text("the SMS", message)?;
        let (length, most, unit) = match self.request.data_encoding {
            None | Some(SmsEncoding::X7Bit) => (message.chars().count(), CHARACTERS, "characters"),
            Some(_) => (message.len(), BYTES, "bytes"),
        };
        if length > most {
            let message = format!("the SMS has {length} {unit}: expected at most {most}");
            return Err(Error::config(message).with_remedy("shorten it, or send several messages"));
        }
        Ok(())
    }
}

into_change! { SendSms }
