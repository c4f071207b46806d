//! SMS to and from devices, and data to devices without IP.

use thingspace::SendSms;
use thingspace::raw::types::SmsEncoding;

use crate::arguments::{Id, Ids, Moment, Span};
use crate::changes::set;
use crate::errors::{config, failed};
use crate::models::Listed;
use crate::twins::{ask, noun, twins};
use crate::words::Word;

noun! {
    /// SMS to and from devices: `client.sms`.
    Sms, AsyncSms
}

twins! {
    Sms, AsyncSms of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// Sends a text, once; each message counts as usage of its line. Say who gets it: devices (`to`), a group (`to_group`), the lines on a
    /// plan (`to_plan`), or every line of the account (`to_all=True`); several narrow the choice.
    ///
    /// 160 characters in the usual `encoding`, `7-bit`; 140 bytes in another. `time_to_live` says how long the text is kept for a device
    /// that is away, less than five days. EnhancedConnectivityService answers.
    call fn send(
        this, py, text: String; to: Option<Ids> = None, to_group: Option<String> = None, to_plan: Option<String> = None,
        to_all: Option<bool> = None, encoding: Option<Word<SmsEncoding>> = None, time_to_live: Option<String> = None
    ) {
        let named = to.as_ref().is_some_and(|ids| !ids.0.is_empty()) || to_group.is_some() || to_plan.is_some();
        if !named && to_all != Some(true) {
            return Err(config(py, "it is not said who gets the SMS; give to=, to_group=, to_plan= or to_all=True"));
        }
        let sms = set(this.sms().send(text), to, |sms, ids| sms.to(ids.0));
        let sms = set(set(sms, to_group, SendSms::to_group), to_plan, SendSms::to_plan);
        let sms = if to_all == Some(true) { sms.to_all() } else { sms };
        let sms = set(sms, encoding, |sms, encoding| sms.encoding(encoding.0));
        let sms = set(sms, time_to_live, SendSms::time_to_live);
        async move { sms.submit().await.map_err(failed) }
    }

    /// The texts that devices sent and that wait in the queue of the account, not always in their order. Asking for a page takes the page
    /// before out of the queue for good: who must lose none reads by `pages()`, and stores a page before the next one.
    now fn received(this, py) {
        let client = this.clone();
        Listed::new("SMS from devices", move || client.sms().received())
    }

    /// Asks when one device sent and received SMS, without their texts: 500 events at most, of the last three months. DeviceService
    /// answers.
    call fn events(this, py, device: Id, since: Moment, until: Moment) {
        ask!(this, client => client.sms().events(&device.0, since.0, until.0))
    }

    /// Has the texts that wait in the queue sent to the listener of EnhancedConnectivityService.
    call fn start_delivery(this, py) {
        ask!(this, client => client.sms().start_delivery())
    }
}

noun! {
    /// Data to devices without IP, NB-IoT lines on a plan for it: `client.nidd`. What devices send is `event.payload` of an inbox.
    Nidd, AsyncNidd
}

twins! {
    Nidd, AsyncNidd of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// Sends up to 1358 bytes, once, and has the network try for `within` seconds, 2 s to 30 days. NiddService tells whether it was
    /// delivered, waits, or failed.
    call fn send(this, py, devices: Ids, payload: Vec<u8>; within: Span) {
        ask!(this, client => client.nidd().send(devices.0, payload, within.0))
    }
}
