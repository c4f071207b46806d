//! The devices of an account: listing them, changing them, and asking about them.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::raw::types;
use thingspace::{
    Activate, AddDevices, ChangeIdentifiers, ChangePlan, Client, Deactivate, GoToState, MoveDevices, State, Suspend,
};

use crate::arguments::{Id, Ids, Key, Keys, Moment, Number, PageSize, Positive};
use crate::changes::{BulkSettings, Way as _, set};
use crate::device::{Device, Filters, Parts};
use crate::errors::{config, failed};
use crate::models::{Given, Many};
use crate::outcomes::Outcomes;
use crate::process::{Account, Owned};
use crate::twins::twins;
use crate::words::Word;

/// The devices of an account: `client.devices`.
#[pyclass(frozen, module = "thingspace")]
pub struct Devices(pub Account);

/// The devices of an account, for asyncio: `client.devices`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncDevices(pub Account);

/// Changes of any number of lines: `client.devices.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct BulkDevices(Owned<BulkSettings>);

/// Changes of any number of lines, for asyncio: `client.devices.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncBulkDevices(Owned<BulkSettings>);

crate::twins::twin_answers! {
    BulkSettings => BulkDevices, AsyncBulkDevices;
}

/// The changes that have the same form whether they go as one request or in bulk.
macro_rules! changes {
    ($blocking:ident, $awaitable:ident of $inner:ty; { $($more:tt)* }) => {
        twins! {
            $blocking, $awaitable of $inner;
            both {}
            blocking {}
            asyncio {}

            /// Activates spare lines; billing begins with it. `plan` is the code of the service plan, `zip` the five digits that decide the
            /// area of the phone number; `cost_center` has up to 36 characters, `custom_fields` are `{"CustomField1": "…"}`,
            /// `place_of_use` says where and by whom they are mainly used.
            job fn activate(
                this, py, devices: Keys; plan: String, zip: String, group: Option<String> = None, cost_center: Option<String> = None,
                custom_fields: Option<Bound<'_, PyDict>> = None, place_of_use: Option<Given<types::PlaceOfUse>> = None
            ) {
                let activate = this.client().devices().activate(devices.0).plan(plan).zip(zip);
                let activate = set(set(activate, group, Activate::group), cost_center, Activate::cost_center);
                let activate = set(activate, place_of_use.map(|place| place.0), Activate::place_of_use);
                let fields = crate::changes::custom_fields(custom_fields.as_ref())?;
                this.send(py, fields.into_iter().fold(activate, |activate, (name, value)| activate.custom_field(name, value)))
            }

            /// Suspends active lines: no traffic, number and plan stay. At most 90 days in a row. Whether billing goes on differs from
            /// document to document: say it by `with_billing`.
            job fn suspend(this, py, devices: Keys; with_billing: Option<bool> = None) {
                this.send(py, set(this.client().devices().suspend(devices.0), with_billing, Suspend::with_billing))
            }

            /// Restores suspended lines.
            job fn restore(this, py, devices: Keys) {
                this.send(py, this.client().devices().restore(devices.0))
            }

            /// Deactivates active lines for good: their numbers are held 50 days and then lost. `waive_termination_fee` uses one of the
            /// account's waivers, `delete_after` takes the devices out of the account then.
            job fn deactivate(
                this, py, devices: Keys; waive_termination_fee: Option<bool> = None, delete_after: Option<bool> = None
            ) {
                let deactivate = this.client().devices().deactivate(devices.0);
                let deactivate = set(deactivate, waive_termination_fee, Deactivate::waive_termination_fee);
                this.send(py, set(deactivate, delete_after, Deactivate::delete_after))
            }

            /// Puts active lines on another service plan, which changes what they are billed; `at` a moment, at once unless told otherwise.
            job fn change_plan(
                this, py, devices: Keys; to: String, ip_pool: Option<String> = None, at: Option<Moment> = None
            ) {
                let change = set(this.client().devices().change_plan(devices.0).to(to), ip_pool, ChangePlan::ip_pool);
                this.send(py, set(change, at.map(|at| at.0), ChangePlan::at))
            }

            /// Books lines under another cost centre of up to 36 characters, or with `remove=True` under none.
            job fn change_cost_center(this, py, devices: Keys; to: Option<String> = None, remove: Option<bool> = None) {
                let change = this.client().devices().change_cost_center(devices.0);
                this.send(py, match (to, remove == Some(true)) {
                    (Some(code), false) => change.to(code),
                    (None, true) => change.none(),
                    (Some(_), true) => return Err(config(py, "give to or remove, not both")),
                    (None, false) => return Err(config(py, "the cost centre is missing; give to='…', or remove=True")),
                })
            }

            /// Sets custom fields of lines: `{"CustomField1": "…"}`, values of up to 50 characters.
            job fn change_custom_fields(this, py, devices: Keys; fields: Bound<'_, PyDict>) {
                let fields = crate::changes::custom_fields(Some(&fields))?;
                if fields.is_empty() {
                    return Err(config(py, "no custom field is set; give fields={'CustomField1': '…'}"));
                }
                let change = this.client().devices().change_custom_fields(devices.0);
                this.send(py, fields.into_iter().fold(change, |change, (name, value)| change.set(name, value)))
            }

            /// Replaces the place of use of lines, name and address.
            job fn change_place_of_use(this, py, devices: Keys; place: Given<types::PlaceOfUse>) {
                this.send(py, this.client().devices().change_place_of_use(devices.0, place.0))
            }

            /// Moves active lines to another account of the same customer, on a plan of that account.
            job fn move_to(
                this, py, account: String, devices: Keys; plan: Option<String> = None, ip_pool: Option<String> = None,
                custom_fields: Option<Bound<'_, PyDict>> = None
            ) {
                let change = set(this.client().devices().move_to(account, devices.0), plan, MoveDevices::plan);
                let fields = crate::changes::custom_fields(custom_fields.as_ref())?;
                let change = set(change, ip_pool, MoveDevices::ip_pool);
                this.send(py, fields.into_iter().fold(change, |change, (name, value)| change.custom_field(name, value)))
            }

            /// Moves lines into a state of the account's own workflow, as `accounts.states_and_services()` tells them. May activate
            /// them, and cost money.
            job fn go_to_state(this, py, service: String, state: String, devices: Keys; plan: String, zip: String) {
                let change: GoToState = this.client().devices().go_to_state(service, state, devices.0);
                this.send(py, change.plan(plan).zip(zip))
            }

            $($more)*
        }
    };
}

changes! {
    Devices, AsyncDevices of Client; {
        /// The devices that pass the filters, page after page. Nothing is asked for before it is read.
        ///
        /// `page_size` bounds how many devices a page holds, `after` begins behind a platform number that a page gave as `next`, and
        /// `read_ahead=False` asks for a page only when it is wanted. `added_after` and `added_before` are moments, `custom_fields` are
        /// `{"CustomField1": "…"}`.
        ///
        /// `parts=8, parts_since="2023-01-01T00:00:00Z"` reads the list in eight parts side by side, cut by the times at which devices
        /// were added since then, `in_flight` of them at a time; its devices come in no order.
        now fn list(
            this, py; state: Option<Word<State>> = None, group: Option<String> = None, plan: Option<String> = None,
            page_size: Option<PageSize> = None, after: Option<Number> = None, read_ahead: Option<bool> = None,
            added_after: Option<Moment> = None, added_before: Option<Moment> = None,
            custom_fields: Option<Bound<'_, PyDict>> = None, parts: Option<Positive> = None, parts_since: Option<Moment> = None,
            in_flight: Option<Positive> = None
        ) {
            let custom_fields = crate::changes::custom_fields(custom_fields.as_ref())?;
            let (page_size, after) = (page_size.map(|PageSize(devices)| devices), after.map(|Number(number)| number));
            let in_flight = in_flight.map(|Positive(calls)| calls);
            let parts = match (parts, parts_since) {
                (Some(Positive(count)), Some(Moment(since))) => Some(Parts { count, since, in_flight }),
                (None, None) => None,
                _ => return Err(config(py, "parts and parts_since go together: parts_since is the time when the first devices were added")),
            };
            let (added_after, added_before) = (added_after.map(|time| time.0), added_before.map(|time| time.0));
            Filters {
                client: this.clone(), state: state.map(|state| state.0), group, plan, page_size, after, read_ahead, added_after, added_before, custom_fields, parts,
            }
        }

        /// One device, by an id such as `iccid:89148000008682242668`.
        call fn get(this, py, device: Id) {
            let client = this.clone();
            async move { client.devices().get(&device.0).await.map(Device).map_err(failed) }
        }

        /// The changes for any number of lines: cut into requests of lawful size, sent one after the other as often as the service allows.
        ///
        /// `devices_per_request` is what the service takes unless told otherwise. The first request that fails stops the bulk;
        /// `keep_going=True` goes on. `on_sent` is called with a `Sent` after each request.
        now fn in_bulk(
            this, py; devices_per_request: Option<Positive> = None, keep_going: Option<bool> = None, on_sent: Option<Bound<'_, PyAny>> = None
        ) {
            BulkSettings::new(this, devices_per_request, keep_going, on_sent)?
        }

        /// Gives one active line other hardware, another SIM or another number. `to` has the new identifiers: an IMEI, an ICCID, both, or
        /// an IMEI and an EID (with `smsr_oid`). `number_near` is the ZIP code of a new phone number, `number_beginning` its first six
        /// digits; `plan` a plan to change to along with it; `option` says what is changed where it does not follow, for instance 3Gto4G.
        call fn change_identifiers(
            this, py, device: Key; to: Option<Ids> = None, number_near: Option<String> = None, number_beginning: Option<String> = None,
            plan: Option<String> = None, smsr_oid: Option<String> = None, option: Option<Word<types::ChangeIdentifierOption>> = None
        ) {
            if to.is_none() && number_near.is_none() && number_beginning.is_none() && option.is_none() {
                return Err(config(py, "it is not said what the line gets; give to=, number_near= or number_beginning="));
            }
            let change = this.devices().change_identifiers(device.0);
            let change = to.into_iter().flat_map(|ids| ids.0).fold(change, ChangeIdentifiers::to);
            let change = set(change, number_near, ChangeIdentifiers::number_near);
            let change = set(change, number_beginning, ChangeIdentifiers::number_beginning);
            let change = set(set(change, plan, ChangeIdentifiers::plan), smsr_oid, ChangeIdentifiers::smsr_oid);
            let change = set(change, option, |change, option| change.option(option.0));
            async move { change.submit().await.map_err(failed) }
        }

        /// Detaches one device from the network, so that it attaches anew. Drops its traffic; a beta that not every account has.
        call fn detach(this, py, device: Key) {
            let client = this.clone();
            async move { client.devices().detach(device.0).await.map_err(failed) }
        }

        /// Puts devices into the account as spare lines, any number of them; the outcome of each is known at once.
        call fn add(
            this, py, devices: Keys; group: Option<String> = None, sku: Option<String> = None, smsr_oid: Option<String> = None,
            custom_fields: Option<Bound<'_, PyDict>> = None
        ) {
            let add = set(set(this.devices().add(devices.0), group, AddDevices::group), sku, AddDevices::sku);
            let fields = crate::changes::custom_fields(custom_fields.as_ref())?;
            let add = set(add, smsr_oid, AddDevices::smsr_oid);
            let add = fields.into_iter().fold(add, |add, (name, value)| add.custom_field(name, value));
            async move { add.submit().await.map(Outcomes).map_err(failed) }
        }

        /// Takes deactivated devices out of the account for good, any number of them; the outcome of each is known at once.
        call fn delete(this, py, devices: Keys) {
            let delete = this.devices().delete(devices.0);
            async move { delete.submit().await.map(Outcomes).map_err(failed) }
        }

        /// Connectivity, provisioning, billing and location of one line, as the platform knows them; all values are text. The phone number
        /// is the safe identifier: `mdn:…`.
        call fn diagnostics(this, py, device: Id) {
            let client = this.clone();
            async move { client.devices().diagnostics(&device.0).await.map(Many).map_err(failed) }
        }

        /// SIMs that were seen in other hardware than they were activated with, within a span of up to three months: of these devices, or of
        /// the account when the list is empty.
        call fn mismatched_hardware(this, py, devices: Keys, since: Moment, until: Moment) {
            let client = this.clone();
            async move { client.devices().mismatched_hardware(devices.0, since.0, until.0).await.map(Many).map_err(failed) }
        }

        /// Asks whether up to 2,000 devices are free to be activated. DeviceService answers, in one message for all of them.
        call fn availability(this, py, devices: Keys) {
            let client = this.clone();
            async move { client.devices().availability(devices.0).await.map_err(failed) }
        }

        /// Asks how long lines are suspended. DeviceSuspensionStatus answers, for each line that is.
        call fn suspension_status(this, py, devices: Ids) {
            let client = this.clone();
            async move { client.devices().suspension_status(devices.0).await.map_err(failed) }
        }

        /// Asks which roaming list devices have. DevicePRLInformation answers, for each device.
        call fn roaming_lists(this, py, devices: Ids) {
            let client = this.clone();
            async move { client.devices().roaming_lists(devices.0).await.map_err(failed) }
        }

        /// Asks how far the activation of one device is, by its ESN, ICCID or MEID. DeviceService answers.
        call fn order_status(this, py, device: Id; request_id: Option<String> = None) {
            let client = this.clone();
            async move { client.devices().order_status(&device.0, request_id.as_deref()).await.map_err(failed) }
        }

        /// Makes up to 10,000 devices of one kind of hardware, the `sku`, known: by IMEI, or by IMEI and ICCID together. DeviceService
        /// answers, and a report goes to an e-mail address. With `plan` and `zip` they are activated as well, and billing begins.
        call fn upload(
            this, py, sku: String, devices: Keys; report_to: String, plan: Option<String> = None, zip: Option<String> = None
        ) {
            let upload = this.devices().upload(sku, devices.0).report_to(report_to);
            let upload = match (plan, zip) {
                (Some(plan), Some(zip)) => upload.activate(plan, zip),
                (None, None) => upload,
                _ => return Err(config(py, "plan and zip go together: with both the devices are activated")),
            };
            async move { upload.submit().await.map_err(failed) }
        }
    }
}

changes! {
    BulkDevices, AsyncBulkDevices of BulkSettings; {}
}
