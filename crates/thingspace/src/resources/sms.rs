//! SMS to and from devices.

use jiff::Timestamp;
use thingspace_raw::types::{self, SmsEncoding, SmsMessage};

use crate::client::Client;
use crate::device::id::DeviceId;
use crate::error::{Error, Result};
use crate::operation::pending::PendingQuery;
use crate::operation::typed::Paged;
use crate::operation::validate;

/// Characters of a text in 7-bit encoding, and bytes in another one (openapi/sms.yaml, SmsSendRequest).
const CHARACTERS: usize = 160;
const BYTES: usize = 140;

impl Client {
    /// SMS to and from the devices of the account.
    pub fn sms(&self) -> Sms<'_> {
        Sms { client: self }
    }
}

/// SMS to and from devices: [`Client::sms`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
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
    /// Sends a text (sendSms): say to whom on what comes back. Each message counts as usage of its line; it is sent once.
    pub fn send(self, text: impl Into<String>) -> SendSms {
        let request = types::SmsSendRequest {
            account_name: self.client.account().to_owned(),
            sms_message: text.into(),
            custom_fields: Vec::new(),
            data_encoding: None,
            device_ids: Vec::new(),
            group_name: None,
            service_plan: None,
            time_to_live: None,
        };
        SendSms { client: self.client.clone(), request, to: false }
    }

    /// The texts that devices sent and that wait in the queue of the account (listSmsMessages), not always in their order.
    ///
    /// Asking for a page takes the page before out of the queue for good: who must lose none reads by
    /// [`pages`](Paged::pages), and stores a page before the next one. The last page stays, and comes again.
    pub fn received(self) -> Paged<SmsMessage> {
        self.client.ask("listSmsMessages").paged()
    }

    /// Asks when one device sent and received SMS, without their texts (listSmsEventHistory). The answer comes by DeviceService, 500
    /// events at most; they are kept for three months.
    ///
    /// # Errors
    /// As every call; times the wrong way round are refused.
    pub async fn events(self, device: &DeviceId, from: Timestamp, to: Timestamp) -> Result<PendingQuery> {
        let body = types::SmsEventHistoryRequest {
            device_id: device.to_raw(),
            earliest: Some(from.to_string()),
            latest: Some(to.to_string()),
        };
        self.client.ask("listSmsEventHistory").check(|| validate::span(from, to)).body(&body).submitted().await
    }

    /// Has the texts that wait in the queue sent to the listener of EnhancedConnectivityService (startSmsCallbacks).
    ///
    /// # Errors
    /// As every call.
    pub async fn start_delivery(self) -> Result<()> {
        self.client.ask("startSmsCallbacks").done().await
    }
}

/// A text to be sent: [`Sms::send`]. Several ways to choose who gets it narrow the choice.
///
/// EnhancedConnectivityService tells that the network took a message, or let it expire; SMSDeliveryConfirmation that the device has it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct SendSms {
    client: Client,
    request: types::SmsSendRequest,
    /// Whether it was said who gets it.
    to: bool,
}

impl SendSms {
    /// To these devices.
    pub fn to(mut self, devices: impl IntoIterator<Item = DeviceId>) -> Self {
        self.request.device_ids.extend(devices.into_iter().map(|id| id.to_raw()));
        self.to = !self.request.device_ids.is_empty();
        self
    }

    /// To the devices of a group.
    pub fn to_group(mut self, name: impl Into<String>) -> Self {
        self.request.group_name = Some(name.into());
        self.to = true;
        self
    }

    /// To the devices on a service plan.
    pub fn to_plan(mut self, code: impl Into<String>) -> Self {
        self.request.service_plan = Some(code.into());
        self.to = true;
        self
    }

    /// To every device of the account.
    pub fn to_all(mut self) -> Self {
        self.to = true;
        self
    }

    /// The encoding. Default 7 bits, 160 characters; the others take 140 bytes.
    pub fn encoding(mut self, encoding: SmsEncoding) -> Self {
        self.request.data_encoding = Some(encoding);
        self
    }

    /// How long the text is kept for a device that is away: a period or a date, less than five days (quirk sms-time-to-live).
    pub fn time_to_live(mut self, time: impl Into<String>) -> Self {
        self.request.time_to_live = Some(time.into());
        self
    }

    /// Sends it, once.
    ///
    /// # Errors
    /// Nothing was sent: the text is empty or too long, it is not said who gets it, or the service refused it.
    pub async fn submit(self) -> Result<PendingQuery> {
        if !self.to {
            return Err(Error::config("it is not said who gets the SMS").remedy("call .to(ids), .to_group(…), or .to_all()"));
        }
        self.client.ask("sendSms").check(|| self.fits()).body(&self.request).submitted().await
    }

    fn fits(&self) -> Result<()> {
        let text = &self.request.sms_message;
        validate::text("the SMS", text)?;
        let (length, most, unit) = match self.request.data_encoding {
            None | Some(SmsEncoding::X7Bit) => (text.chars().count(), CHARACTERS, "characters"),
            Some(_) => (text.len(), BYTES, "bytes"),
        };
        if length > most {
            let message = format!("the SMS has {length} {unit}, more than {most}");
            return Err(Error::config(message).remedy("shorten it, or send two"));
        }
        Ok(())
    }
}
