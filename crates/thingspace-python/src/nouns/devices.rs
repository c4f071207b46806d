//! The devices of an account: lists, changes and queries.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::raw::types::{self, PublicIpRestriction};
use thingspace::{
    Activate, AddDevices, ChangeIdentifiers, ChangePlan, Client, Deactivate, DeviceKey, GoToState, MoveDevices, State, Suspend,
    Upload,
};
use thingspace_device_file::Row;

use crate::convert::arguments::{Number, PageSize, Positive};
use crate::convert::device::Device;
use crate::convert::device_ids::{Id, IdPart, Ids, Key, Keys, Named, OneTarget, Rows, Targets};
use crate::convert::models::{Many, RecordArgument};
use crate::convert::moments::Moment;
use crate::convert::sync_async::sync_and_async;
use crate::convert::values::ListedValue;
use crate::errors::{config, failed};
use crate::lists::devices::{Filters, Parts};
use crate::requests::outcomes::Outcomes;
use crate::requests::submit::{BulkSettings, Submitter as _, custom_fields as custom_fields_of, set};
use crate::runtime::flavor::flavored_answers;
use crate::runtime::process::{Owned, ProcessClient};

/// The devices of an account: `client.devices`.
#[pyclass(frozen, module = "thingspace")]
pub struct Devices(pub ProcessClient);

/// The devices of an account, for asyncio: `client.devices`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncDevices(pub ProcessClient);

/// Changes for any number of devices: `client.devices.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct BulkDevices(Owned<BulkSettings>);

/// Changes for any number of devices, for asyncio: `client.devices.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncBulkDevices(Owned<BulkSettings>);

flavored_answers! {
    BulkSettings => BulkDevices, AsyncBulkDevices;
}

/// Declares the changes that have the same arguments in all pairs of classes: even for a job, their values never come from a row
/// of a device file. Depending on the pair of classes, a method sends one request, sends a bulk change, or starts a job.
/// `options` are additional keyword arguments of every change.
macro_rules! device_changes {
    (
        $blocking:ident, $awaitable:ident of $inner:ty;
        options { $($option:ident: $option_type:ty),* }
        shared $shared:tt
        blocking $blocking_only:tt
        asyncio $asyncio_only:tt
        { $($more:tt)* }
    ) => {
        sync_and_async! {
            $blocking, $awaitable of $inner;
            shared $shared
            blocking $blocking_only
            asyncio $asyncio_only

            /// Suspends active devices. Suspended devices have no traffic, but keep their phone number and plan. A device can be
            /// suspended for at most 90 days in a row. `with_billing` determines whether billing continues. Always pass it,
            /// because Verizon's documentation contradicts itself about what happens without it.
            ///
            /// ```python
            /// outcomes = client.devices.suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], with_billing=False).wait()
            /// ```
            job fn suspend(this, py, devices: Keys; with_billing: Option<bool> = None, $($option: Option<$option_type> = None),*) {
                this.submit(py, set(this.client().devices().suspend(devices.0), with_billing, Suspend::with_billing), ($($option,)*))
            }

            /// Restores suspended devices.
            ///
            /// ```python
            /// outcomes = client.devices.restore("iccid:89148000008682242684").wait()
            /// ```
            job fn restore(this, py, devices: Keys; $($option: Option<$option_type> = None),*) {
                this.submit(py, this.client().devices().restore(devices.0), ($($option,)*))
            }

            /// Deactivates active devices. Their phone numbers are reserved for 50 days and then lost.
            /// `waive_termination_fee=True` uses one of the account's waivers for the termination fee. `delete_after=True`
            /// deletes the devices from the account after their deactivation.
            ///
            /// ```python
            /// outcomes = client.devices.deactivate("iccid:89148000008682242668", waive_termination_fee=True).wait()
            /// ```
            job fn deactivate(
                this, py, devices: Keys; waive_termination_fee: Option<bool> = None, delete_after: Option<bool> = None,
                $($option: Option<$option_type> = None),*
            ) {
                let deactivate = this.client().devices().deactivate(devices.0);
                let deactivate = set(deactivate, waive_termination_fee, Deactivate::waive_termination_fee);
                this.submit(py, set(deactivate, delete_after, Deactivate::delete_after), ($($option,)*))
            }

            /// Sets custom fields of devices. `fields` is `{"CustomField1": "…"}`. A value has up to 50 characters.
            ///
            /// ```python
            /// outcomes = client.devices.change_custom_fields("iccid:89148000008682242668", fields={"CustomField1": "pump 7"}).wait()
            /// ```
            job fn change_custom_fields(this, py, devices: Keys; fields: Bound<'_, PyDict>, $($option: Option<$option_type> = None),*) {
                let fields = custom_fields_of(Some(&fields))?;
                if fields.is_empty() {
                    return Err(config(py, "the custom fields are missing; pass fields={'CustomField1': '…'}"));
                }
                let change = this.client().devices().change_custom_fields(devices.0);
                this.submit(py, fields.into_iter().fold(change, |change, (name, value)| change.set(name, value)), ($($option,)*))
            }

            /// Replaces the place of use of devices: the name and address of the primary user.
            ///
            /// ```python
            /// place = {
            ///     "address": {"addressLine1": "7 Quay", "city": "Springfield", "state": "IL", "zip": "62701", "country": "USA"},
            ///     "customerName": {"firstName": "Site", "lastName": "Operations"},
            /// }
            /// outcomes = client.devices.change_place_of_use("iccid:89148000008682242668", place=place).wait()
            /// ```
            job fn change_place_of_use(
                this, py, devices: Keys; place: RecordArgument<types::PlaceOfUse>, $($option: Option<$option_type> = None),*
            ) {
                this.submit(py, this.client().devices().change_place_of_use(devices.0, place.0), ($($option,)*))
            }

            $($more)*
        }
    };
}
pub(crate) use device_changes;

/// Declares all changes for the pairs of classes that send requests. The classes for jobs do not use this macro: `nouns/jobs.rs`
/// declares its own version of some of these changes, because a job can take values from the rows of a device file.
macro_rules! sent_changes {
    ($blocking:ident, $awaitable:ident of $inner:ty; { $($more:tt)* }) => {
        device_changes! {
            $blocking, $awaitable of $inner;
            options {}
            shared {}
            blocking {}
            asyncio {}
            {
                /// Activates devices that are pre-active, deactivated or new to the account. Billing starts. `plan` is the code
                /// of the service plan. `zip` is the five-digit ZIP code that determines the area of the phone number.
                /// `cost_center` has up to 36 characters. `custom_fields` is `{"CustomField1": "…"}`. `place_of_use` is the name
                /// and address of the primary user.
                ///
                /// `sku` is the `sku_number` of one of `accounts.skus()`. With a `sku`, you can omit the IMEI: an ICCID or
                /// EID alone then identifies a device. `lead` is the id of a sales lead from `accounts.leads()`. `ip_pool` is the
                /// pool from which the devices get their IP addresses. `public_ip_restriction` is `restricted` or
                /// `unrestricted`. `static_ip` is the IP address for a single device. It is refused for several devices.
                ///
                /// ```python
                /// outcomes = client.devices.activate("imei:490154203237542+iccid:89148000008682242700", plan="m2m-5mb", zip="98101").wait()
                /// ```
                job fn activate(
                    this, py, devices: Keys; plan: String, zip: String, group: Option<String> = None, cost_center: Option<String> = None,
                    custom_fields: Option<Bound<'_, PyDict>> = None, place_of_use: Option<RecordArgument<types::PlaceOfUse>> = None,
                    sku: Option<String> = None, lead: Option<String> = None, ip_pool: Option<String> = None,
                    public_ip_restriction: Option<ListedValue<PublicIpRestriction>> = None, static_ip: Option<String> = None
                ) {
                    let addressed = match (static_ip, devices.0.as_slice()) {
                        (None, _) => None,
                        (Some(address), [device]) => Some((device.clone(), address)),
                        (Some(_), devices) => {
                            return Err(config(py, &format!("static_ip is the address of one device: expected 1 device, got {}", devices.len())));
                        }
                    };
                    let activate = this.client().devices().activate(devices.0).plan(plan).zip(zip);
                    let activate = set(set(set(activate, sku, Activate::sku), lead, Activate::lead), ip_pool, Activate::ip_pool);
                    let restriction = public_ip_restriction.map(|restriction| restriction.0);
                    let activate = set(activate, restriction, Activate::public_ip_restriction);
                    let activate = set(activate, addressed, |activate, (device, address)| activate.static_ip(device, address));
                    let activate = set(set(activate, group, Activate::group), cost_center, Activate::cost_center);
                    let activate = set(activate, place_of_use.map(|place| place.0), Activate::place_of_use);
                    let fields = custom_fields_of(custom_fields.as_ref())?;
                    this.submit(py, fields.into_iter().fold(activate, |activate, (name, value)| activate.custom_field(name, value)), ())
                }

                /// Changes the service plan of active devices to the plan with the code `to`, at the time `at` (default:
                /// immediately). The price changes with the plan.
                ///
                /// ```python
                /// outcomes = client.devices.change_plan("iccid:89148000008682242668", to="m2m-1gb").wait(listener=inbox)
                /// ```
                job fn change_plan(
                    this, py, devices: Keys; to: String, ip_pool: Option<String> = None, at: Option<Moment> = None
                ) {
                    let change = set(this.client().devices().change_plan(devices.0).to(to), ip_pool, ChangePlan::ip_pool);
                    this.submit(py, set(change, at.map(|at| at.0), ChangePlan::at), ())
                }

                /// Sets the cost center of devices to `to`, which has up to 36 characters. `remove=True` removes the cost center.
                ///
                /// ```python
                /// outcomes = client.devices.change_cost_center(["iccid:89148000008682242668", "iccid:89148000008682242676"], to="WATER-7").wait(listener=inbox)
                /// ```
                job fn change_cost_center(
                    this, py, devices: Keys; to: Option<String> = None, remove: Option<bool> = None
                ) {
                    let change = this.client().devices().change_cost_center(devices.0);
                    this.submit(py, match (to, remove == Some(true)) {
                        (Some(code), false) => change.to(code),
                        (None, true) => change.none(),
                        (Some(_), true) => return Err(config(py, "pass to=… or remove=True, not both")),
                        (None, false) => return Err(config(py, "the cost center is missing; pass to='…' or remove=True")),
                    }, ())
                }

                /// Moves active devices to another account of the same customer. `plan` is a plan of that account.
                ///
                /// ```python
                /// outcomes = client.devices.move_to("iccid:89148000008682242668", "0000123456-00002", plan="m2m-5mb").wait(listener=inbox)
                /// ```
                job fn move_to(
                    this, py, devices: Keys, account: String; plan: Option<String> = None, ip_pool: Option<String> = None,
                    custom_fields: Option<Bound<'_, PyDict>> = None
                ) {
                    let change = set(this.client().devices().move_to(devices.0, account), plan, MoveDevices::plan);
                    let fields = custom_fields_of(custom_fields.as_ref())?;
                    let change = set(change, ip_pool, MoveDevices::ip_pool);
                    this.submit(py, fields.into_iter().fold(change, |change, (name, value)| change.custom_field(name, value)), ())
                }

                /// Moves devices to the custom state `state` of the custom service `service`.
                /// `accounts.states_and_services()` returns the custom services and states of the account. The change may
                /// activate the devices and cost money.
                ///
                /// ```python
                /// outcomes = client.devices.go_to_state("iccid:89148000008682242668", "field-rollout", "in-field", plan="m2m-5mb", zip="98101").wait(listener=inbox)
                /// ```
                job fn go_to_state(
                    this, py, devices: Keys, service: String, state: String; plan: String, zip: String
                ) {
                    let change: GoToState = this.client().devices().go_to_state(devices.0, service, state);
                    this.submit(py, change.plan(plan).zip(zip), ())
                }

                $($more)*
            }
        }
    };
}

sent_changes! {
    Devices, AsyncDevices of Client;
    {
        /// Lists the devices that match the filters. No request is sent until you start reading.
        ///
        /// `page_size` is the maximum number of devices per page. `after` continues an earlier list: pass the `next` of the last
        /// page that you read. `read_ahead=False` requests each page only when you start to read the page. `added_after` and
        /// `added_before` select devices by the time at which they were added to the account. `custom_fields` is
        /// `{"CustomField1": "…"}`. `contains`, `starts_with` and `ends_with` each search for a part of an identifier.
        /// A part has its kind in front, such as `iccid:8682242`.
        ///
        /// `parts=8, parts_since="2023-01-01T00:00:00Z"` reads the list in eight parts, `in_flight` parts at a time (default: 4).
        /// The time from `parts_since` to now is divided into one period per part, and each part has the devices that were added
        /// in its period. The first part also has all devices that were added before `parts_since`. The order of the devices is
        /// undefined.
        ///
        /// ```python
        /// for device in client.devices.list(state="active", plan="m2m-5mb"):
        ///     print(device.iccid, device.last_connection)
        /// ```
        now fn list(
            this, py; state: Option<ListedValue<State>> = None, group: Option<String> = None, plan: Option<String> = None,
            page_size: Option<PageSize> = None, after: Option<Number> = None, read_ahead: Option<bool> = None,
            added_after: Option<Moment> = None, added_before: Option<Moment> = None,
            custom_fields: Option<Bound<'_, PyDict>> = None, contains: Option<IdPart> = None, starts_with: Option<IdPart> = None,
            ends_with: Option<IdPart> = None, parts: Option<Positive> = None, parts_since: Option<Moment> = None,
            in_flight: Option<Positive> = None
        ) {
            let custom_fields = custom_fields_of(custom_fields.as_ref())?;
            let (page_size, after) = (page_size.map(|PageSize(devices)| devices), after.map(|Number(number)| number));
            let in_flight = in_flight.map(|Positive(calls)| calls);
            let parts = match (parts, parts_since) {
                (Some(Positive(count)), Some(Moment(since))) => Some(Parts { count, since, in_flight }),
                (None, None) if in_flight.is_some() => {
                    return Err(config(py, "in_flight needs parts and parts_since: it is how many parts are read at a time"));
                }
                (None, None) => None,
                _ => return Err(config(py, "parts and parts_since must be passed together: parts_since is when the first devices were added")),
            };
            let (added_after, added_before) = (added_after.map(|time| time.0), added_before.map(|time| time.0));
            Filters {
                client: this.clone(), state: state.map(|state| state.0), group, plan, page_size, after, read_ahead, added_after, added_before, custom_fields,
                contains, starts_with, ends_with, parts,
            }
        }

        /// Returns one device. `device` is one of its ids, such as `iccid:89148000008682242668`.
        ///
        /// ```python
        /// print(client.devices.get("iccid:89148000008682242668").state)
        /// ```
        call fn get(this, py, device: Id) {
            let client = this.clone();
            async move { client.devices().get(&device.0).await.map(Device).map_err(failed) }
        }

        /// Returns an object that changes any number of devices. A bulk change splits the devices into requests of at most
        /// `devices_per_request` devices (default: the limit of the service). It sends one request at a time within the rate
        /// limit.
        ///
        /// The first request that fails stops the bulk change, unless `keep_going=True`. `on_progress` is called with a
        /// `BatchProgress` after each request that was accepted or whose answer was lost.
        ///
        /// ```python
        /// bulk = client.devices.in_bulk(devices_per_request=1)
        /// print(bulk.suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"]).wait())
        /// ```
        now fn in_bulk(
            this, py; devices_per_request: Option<Positive> = None, keep_going: Option<bool> = None, on_progress: Option<Bound<'_, PyAny>> = None
        ) {
            BulkSettings::new(this, devices_per_request, keep_going, on_progress)?
        }

        /// Changes the hardware, the SIM or the phone number of one active device. `to` has the new identifiers: an IMEI, an
        /// ICCID, both, or an IMEI and an EID (with `smsr_oid`). `non_geographic_number` requests a new phone number that is not
        /// tied to an area. Its value is a ZIP code, which the service requires even for such a number. `number_prefix` requests
        /// a new phone number that starts with the given six digits. `plan` also changes the plan. If the other arguments do not
        /// determine the kind of change, pass the kind as `option`, for instance `option="3Gto4G"`.
        ///
        /// ```python
        /// outcomes = client.devices.change_identifiers("iccid:89148000008682242668", to="imei:490154203237559").wait(listener=inbox)
        /// ```
        call fn change_identifiers(
            this, py, device: Key; to: Option<Ids> = None, non_geographic_number: Option<String> = None, number_prefix: Option<String> = None,
            plan: Option<String> = None, smsr_oid: Option<String> = None, option: Option<ListedValue<types::ChangeIdentifierOption>> = None
        ) {
            let identifiers = Identifiers { to, non_geographic_number, number_prefix, plan, smsr_oid, option };
            let change = identifiers.of(py, this, device.0)?;
            async move { change.submit().await.map_err(failed) }
        }

        /// Detaches one device from the network, which interrupts its traffic until the device attaches again. Not every account
        /// has this beta feature.
        ///
        /// ```python
        /// request = client.devices.detach("iccid:89148000008682242668")
        /// print(request.request_id)
        /// ```
        call fn detach(this, py, device: Key) {
            let client = this.clone();
            async move { client.devices().detach(device.0).submit().await.map_err(failed) }
        }

        /// Adds any number of devices to the account without activating them. Returns the outcome of each device.
        ///
        /// ```python
        /// print(client.devices.add("imei:990000000000002+iccid:89148000000000000019"))
        /// ```
        call fn add(
            this, py, devices: Keys; group: Option<String> = None, sku: Option<String> = None, smsr_oid: Option<String> = None,
            custom_fields: Option<Bound<'_, PyDict>> = None
        ) {
            let add = add(this, devices.0, group, sku, smsr_oid, &custom_fields_of(custom_fields.as_ref())?);
            async move { add.submit().await.map(Outcomes::from).map_err(failed) }
        }

        /// Permanently deletes any number of deactivated devices from the account. Returns the outcome of each device.
        ///
        /// ```python
        /// print(client.devices.delete("iccid:89148000008682242692"))
        /// ```
        call fn delete(this, py, devices: Keys) {
            let delete = this.devices().delete(devices.0);
            async move { delete.submit().await.map(Outcomes::from).map_err(failed) }
        }

        /// Returns the connectivity, provisioning, billing and location data of one device. All values are strings. Identify the
        /// device by its phone number, `mdn:…`, because other identifiers may not work.
        ///
        /// ```python
        /// for category in client.devices.diagnostics("mdn:5055550143"):
        ///     print(category.category_name, len(category.extended_attributes))
        /// ```
        call fn diagnostics(this, py, device: Id) {
            let client = this.clone();
            async move { client.devices().diagnostics(&device.0).await.map(Many).map_err(failed) }
        }

        /// Returns the SIMs that were used in different hardware than at their activation. `since` and `until` are at most three
        /// months apart. Identify the devices by ICCID or phone number. If `devices` is omitted, the search covers all devices of
        /// the account. An empty list of devices is refused.
        ///
        /// ```python
        /// for found in client.devices.mismatched_hardware("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668"):
        ///     print(found)
        /// ```
        call fn mismatched_hardware(this, py, since: Moment, until: Moment; devices: Option<Named<Targets>> = None) {
            let client = this.clone();
            async move {
                let found = match devices {
                    None => client.devices().mismatched_hardware_of_account(since.0, until.0).await,
                    Some(Named(devices)) => client.devices().mismatched_hardware(devices.0, since.0, until.0).await,
                };
                found.map(Many).map_err(failed)
            }
        }

        /// Queries whether devices are available for activation. A query has at most 2,000 devices. The callback service
        /// DeviceService sends the answer in one message for all devices.
        ///
        /// ```python
        /// query = client.devices.availability("imei:490154203237542+iccid:89148000008682242700")
        /// ```
        call fn availability(this, py, devices: Keys) {
            let client = this.clone();
            async move { client.devices().availability(devices.0).await.map_err(failed) }
        }

        /// Queries how long devices have been suspended. The callback service DeviceSuspensionStatus sends one message per
        /// suspended device.
        ///
        /// ```python
        /// query = client.devices.suspension_status("iccid:89148000008682242684")
        /// ```
        call fn suspension_status(this, py, devices: Ids) {
            let client = this.clone();
            async move { client.devices().suspension_status(devices.0).await.map_err(failed) }
        }

        /// Queries the preferred roaming lists of devices. The callback service DevicePRLInformation sends one message per
        /// device.
        ///
        /// ```python
        /// query = client.devices.roaming_lists("iccid:89148000008682242668")
        /// ```
        call fn roaming_lists(this, py, devices: Ids) {
            let client = this.clone();
            async move { client.devices().roaming_lists(devices.0).await.map_err(failed) }
        }

        /// Queries the activation status of one device. Identify the device by ICCID, ESN or MEID. `request_id` is the id of the
        /// activation request, if you know it. The callback service DeviceService sends the answer.
        ///
        /// ```python
        /// query = client.devices.order_status("iccid:89148000008682242668")
        /// ```
        call fn order_status(this, py, device: OneTarget; request_id: Option<String> = None) {
            let client = this.clone();
            async move { client.devices().order_status(device.0, request_id.as_deref()).await.map_err(failed) }
        }

        /// Uploads the identifiers of up to 10,000 devices of the hardware model `sku`. Identify the devices by IMEI, or by IMEI
        /// and ICCID. The callback service DeviceService sends the answer. In addition, Verizon sends a report to the e-mail
        /// address `report_to`. With `plan` and `zip`, the devices are also activated, which starts billing.
        ///
        /// ```python
        /// query = client.devices.upload("imei:490154203237534", "VZW000000000001", report_to="it@example.com")
        /// ```
        call fn upload(
            this, py, devices: Keys, sku: String; report_to: String, plan: Option<String> = None, zip: Option<String> = None
        ) {
            let upload = upload(py, this, devices.0, sku, report_to, plan, zip)?;
            async move { upload.submit().await.map_err(failed) }
        }
    }
}

sent_changes! {
    BulkDevices, AsyncBulkDevices of BulkSettings;
    {}
}

/// The arguments of `change_identifiers`, except for `device`.
#[derive(Clone)]
pub struct Identifiers {
    pub to: Option<Ids>,
    pub non_geographic_number: Option<String>,
    pub number_prefix: Option<String>,
    pub plan: Option<String>,
    pub smsr_oid: Option<String>,
    pub option: Option<ListedValue<types::ChangeIdentifierOption>>,
}

impl Identifiers {
    /// Whether the arguments lack new identifiers: none of `to`, `non_geographic_number`, `number_prefix` and `option` was
    /// passed.
    pub fn is_missing(&self) -> bool {
        self.to.is_none() && self.non_geographic_number.is_none() && self.number_prefix.is_none() && self.option.is_none()
    }

    /// Builds the change of one device.
    pub fn of(self, py: Python<'_>, client: &Client, device: DeviceKey) -> PyResult<ChangeIdentifiers> {
        if self.is_missing() {
            return Err(config(py, "the new identifiers are missing; pass to=, non_geographic_number= or number_prefix="));
        }
        let change = client.devices().change_identifiers(device);
        let change = self.to.into_iter().flat_map(|ids| ids.0).fold(change, ChangeIdentifiers::to);
        let change = set(change, self.non_geographic_number, ChangeIdentifiers::non_geographic_number);
        let change = set(change, self.number_prefix, ChangeIdentifiers::number_prefix);
        let change = set(set(change, self.plan, ChangeIdentifiers::plan), self.smsr_oid, ChangeIdentifiers::smsr_oid);
        Ok(set(change, self.option, |change, option| change.option(option.0)))
    }

    /// Builds the change of the device that `row` identifies. If the row has new identifiers, they replace `to`.
    pub fn of_row(&self, py: Python<'_>, client: &Client, row: Row) -> PyResult<ChangeIdentifiers> {
        let mut identifiers = self.clone();
        if !row.new_ids.is_empty() {
            identifiers.to = Some(Ids(row.new_ids));
        }
        identifiers.of(py, client, row.device)
    }

    /// Refuses `to` if there are several rows, or if a row has new identifiers. Also refuses a row of a file if both the row and
    /// the arguments lack new identifiers.
    pub fn check_rows(&self, py: Python<'_>, rows: &Rows) -> PyResult<()> {
        if self.to.is_some() {
            if let Some(row) = rows.0.iter().find(|row| !row.new_ids.is_empty()) {
                let message = format!("argument 'to': row {} of the file has new identifiers; leave out to=…", row.number);
                return Err(config(py, &message));
            }
            if rows.0.len() > 1 {
                let message =
                    format!("argument 'to': expected one device, got {}; pass rows with a column new_imei", rows.0.len());
                return Err(config(py, &message));
            }
        }
        match rows.0.iter().find(|row| row.number > 0 && row.new_ids.is_empty()) {
            Some(row) if self.is_missing() => {
                let message = format!(
                    "row {} of the file has no new identifier: give it in the column new_imei, new_iccid or new_eid",
                    row.number
                );
                Err(config(py, &message))
            }
            _ => Ok(()),
        }
    }
}

/// Builds the change that adds devices to the account.
pub fn add(
    client: &Client,
    devices: Vec<DeviceKey>,
    group: Option<String>,
    sku: Option<String>,
    smsr_oid: Option<String>,
    custom_fields: &[(String, String)],
) -> AddDevices {
    let add = set(set(client.devices().add(devices), group, AddDevices::group), sku, AddDevices::sku);
    let add = set(add, smsr_oid, AddDevices::smsr_oid);
    custom_fields.iter().fold(add, |add, (name, value)| add.custom_field(name, value))
}

/// Builds the upload of devices.
pub fn upload(
    py: Python<'_>,
    client: &Client,
    devices: Vec<DeviceKey>,
    sku: String,
    report_to: String,
    plan: Option<String>,
    zip: Option<String>,
) -> PyResult<Upload> {
    let upload = client.devices().upload(devices, sku).report_to(report_to);
    match (plan, zip) {
        (Some(plan), Some(zip)) => Ok(upload.activate(plan, zip)),
        (None, None) => Ok(upload),
        _ => Err(config(py, "plan and zip must be passed together: with both, the devices are activated")),
    }
}
