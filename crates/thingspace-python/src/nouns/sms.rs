//! SMS to and from devices.

use pyo3::prelude::*;
use thingspace::SendSms;
use thingspace::raw::types::SmsEncoding;

use crate::convert::arguments::{Count, Positive, Rate};
use crate::convert::device_ids::{Id, Ids};
use crate::convert::moments::Moment;
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::convert::values::ListedValue;
use crate::errors::{config, failed};
use crate::jobs::rows::Changes;
use crate::jobs::starter::JobStarter;
use crate::lists::records::RecordList;
use crate::requests::submit::{Submitter as _, set};
use crate::runtime::process::Owned;

noun! {
    /// SMS to and from devices: `client.sms`.
    Sms, AsyncSms
}

/// SMS as durable jobs: `client.jobs().sms`.
#[pyclass(frozen, module = "thingspace")]
pub struct JobSms(pub Owned<JobStarter>);

/// SMS as durable jobs, for asyncio: `client.jobs().sms`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncJobSms(pub Owned<JobStarter>);

sync_and_async! {
    Sms, AsyncSms of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Sends an SMS. If the response to the request is lost, the client does not send the request again, because each SMS adds
    /// to the usage of its recipients. The recipients are devices (`to`), a group (`to_group`), the devices on a plan
    /// (`to_plan`), or every device of the account (`to_all=True`). With several of these arguments, only devices that match all
    /// of them receive the SMS. An empty `to` raises a `ConfigError`.
    ///
    /// An SMS has up to 160 characters in the default `encoding`, `7-bit`, or up to 140 bytes in other encodings. `time_to_live`
    /// is the time for which the service stores the SMS for an unreachable device. It must be less than five days. The callback
    /// service EnhancedConnectivityService reports that the network accepted the SMS, or that the SMS expired.
    ///
    /// ```python
    /// query = client.sms.send("report", to=["iccid:89148000008682242668", "iccid:89148000008682242676"])
    /// print(query.request_id)
    /// ```
    call fn send(
        this, py, text: String; to: Option<Ids> = None, to_group: Option<String> = None, to_plan: Option<String> = None,
        to_all: Option<bool> = None, encoding: Option<ListedValue<SmsEncoding>> = None, time_to_live: Option<String> = None
    ) {
        if to.as_ref().is_some_and(|ids| ids.0.is_empty()) {
            let message = "argument 'to': expected at least one device, got an empty list; omit 'to' if only \
                           to_group=, to_plan= or to_all=True select the recipients";
            return Err(config(py, message));
        }
        if to.is_none() && to_group.is_none() && to_plan.is_none() && to_all != Some(true) {
            return Err(config(py, "the recipients are missing; pass to=, to_group=, to_plan= or to_all=True"));
        }
        let sms = set(this.sms().send(text), to, |sms, ids| sms.to(ids.0));
        let sms = set(set(sms, to_group, SendSms::to_group), to_plan, SendSms::to_plan);
        let sms = if to_all == Some(true) { sms.to_all() } else { sms };
        let sms = set(sms, encoding, |sms, encoding| sms.encoding(encoding.0));
        let sms = set(sms, time_to_live, SendSms::time_to_live);
        async move { sms.submit().await.map_err(failed) }
    }

    /// Lists the queued SMS that devices have sent. The SMS are not always in the order in which they were sent. Fetching a page
    /// permanently removes the previous page from the queue. To avoid losing messages, use `pages()` and store each page before
    /// you fetch the next page.
    ///
    /// ```python
    /// for page in client.sms.received().pages():
    ///     print([sms.message for sms in page])
    /// ```
    now fn received(this, py) {
        let client = this.clone();
        RecordList::new("SMS from devices", move || client.sms().received())
    }

    /// Queries when one device sent and received SMS. The callback service DeviceService sends the result: at most 500 events of
    /// the last three months, without the contents of the SMS.
    ///
    /// ```python
    /// query = client.sms.events("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z")
    /// ```
    call fn events(this, py, device: Id, since: Moment, until: Moment) {
        with_client!(this, client => client.sms().events(&device.0, since.0, until.0))
    }

    /// Makes the service deliver the queued SMS to the listener of EnhancedConnectivityService.
    ///
    /// ```python
    /// client.callbacks.register("EnhancedConnectivityService", inbox)
    /// client.sms.start_delivery()
    /// ```
    call fn start_delivery(this, py) {
        with_client!(this, client => client.sms().start_delivery())
    }
}

sync_and_async! {
    JobSms, AsyncJobSms of JobStarter;
    shared {}
    blocking {}
    asyncio {}

    /// Starts the job that sends an SMS to devices, like `client.sms.send`. If the response to a request is lost, the outcome of
    /// the devices in this request stays `unknown`: device lists and histories do not show SMS, so the job cannot find out
    /// whether the SMS was sent.
    ///
    /// ```python
    /// job = client.jobs().sms.send("report", to=["iccid:89148000008682242668", "iccid:89148000008682242676"])
    /// print(job.run())
    /// ```
    job fn send(
        this, py, text: String; to: Ids, encoding: Option<ListedValue<SmsEncoding>> = None, time_to_live: Option<String> = None,
        batch_size: Option<Positive> = None, per_minute: Option<Rate> = None, again: Option<bool> = None,
        first: Option<Positive> = None, stop_after_refused: Option<Count> = None, split_refused: Option<bool> = None
    ) {
        let sms = this.client().sms().send(text).to(to.0);
        let sms = set(sms, encoding, |sms, encoding| sms.encoding(encoding.0));
        let sms = set(sms, time_to_live, SendSms::time_to_live);
        Ok(this.start(Changes::one(sms)?, (batch_size, per_minute, again, first, stop_after_refused, split_refused)))
    }
}
