//! Changes of devices as durable jobs.

use std::collections::HashMap;

use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::raw::types;
use thingspace::{Activate, ChangePlan, Deactivate, MoveDevices, Suspend};
use thingspace_device_file::Column;
use thingspace_jobs::JobId;

use super::devices::{Identifiers, add, device_changes, upload};
use super::euicc::{AsyncJobProfiles, JobProfiles};
use super::groups::{AsyncJobGroups, JobGroups};
use super::sms::{AsyncJobSms, JobSms};
use crate::callbacks::source::CallbackSource;
use crate::convert::arguments::{Count, Positive, Rate, Span};
use crate::convert::device_ids::{Ids, Keys, Rows};
use crate::convert::models::RecordArgument;
use crate::convert::moments::Moment;
use crate::convert::sync_async::sync_and_async;
use crate::convert::values::ListedValue;
use crate::errors::{Failed, config};
use crate::jobs::continuation::{WaitSettings, continued_all, opened};
use crate::jobs::job::{JobState, OpenJobs};
use crate::jobs::report::JobSummary;
use crate::jobs::rows::{Changes, RowValue};
use crate::jobs::starter::{JobIds, JobStarter};
use crate::requests::submit::{Submitter as _, custom_fields as custom_fields_of, set};
use crate::runtime::flavor::flavored_answers;
use crate::runtime::process::{Local as _, Owned};

/// Durable changes of the account's devices: `client.jobs()`. The methods that change devices correspond to the methods of
/// `client.devices`, but return a `Job` instead of sending a request.
///
/// If you start the same change of the same devices again, you may get the existing job. An unfinished job, which has devices
/// without a final outcome, is resumed. A job that finished less than an hour ago is returned again, unless it was canceled, a
/// later job changes its devices, or you pass `again=True`. In all other cases, a new job starts. The `wait()` of a finished job
/// only returns the outcomes.
///
/// The devices may be a file that `read_devices` returned, or some of its rows. The methods then read the values of arguments
/// from the columns `plan`, `zip`, `group` and `cost_center`, and `change_identifiers` reads the new identifiers from the columns
/// `new_imei`, `new_iccid` and `new_eid`. A method ignores the columns for which it has no argument. If you pass an argument
/// although a row has a value for it, a `ConfigError` is raised. Each group of rows with the same values is a separate job, and
/// the returned `Job` represents all these jobs.
///
/// `batch_size` is the number of devices per request (default: the limit of the operation). `per_minute` is the maximum number of
/// requests per minute. All processes that run the job share this maximum. `first` is the number of devices in the first request,
/// at most `batch_size`; the other requests are sent when the outcomes of these devices are known. `stop_after_refused` cancels
/// the job if more than this number of the `first` devices are refused. With `split_refused=True`, a request that the service
/// refuses as a whole is split into two requests, one for each half of its devices. A half that is refused is split again, down
/// to requests for single devices.
#[pyclass(frozen, module = "thingspace")]
pub struct Jobs(Owned<JobStarter>);

/// Durable changes of the account's devices, for asyncio: `client.jobs()`. `Jobs` describes the arguments.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncJobs(Owned<JobStarter>);

flavored_answers! {
    JobStarter => Jobs, AsyncJobs;
}

/// Converts an error to an exception that does not contain the id of a job.
fn failed(error: thingspace_jobs::Error) -> Failed {
    Failed::Job(None, error.into())
}

/// Opens the jobs with these ids.
async fn open(starter: &JobStarter, ids: &[JobId]) -> Result<JobState, Failed> {
    let mut jobs = Vec::with_capacity(ids.len());
    for id in ids {
        jobs.push(starter.jobs().await?.open(id).await.map_err(|error| Failed::Job(Some(id.to_string()), error.into()))?);
    }
    JobState::of(jobs, HashMap::new()).await
}

/// Declares the classes whose methods start jobs. The input of the macro ends with two blocks without a name. In the first one,
/// the body of each method returns the changes to start as jobs, and the macro adds the keyword arguments that all these methods
/// take (`batch_size`, `per_minute`, …). The second block contains the other methods.
macro_rules! job_classes {
    (
        $blocking:ident, $awaitable:ident of $inner:ty;
        shared $shared:tt
        blocking $blocking_only:tt
        asyncio $asyncio_only:tt
        {
            $(
                $(#[doc = $doc:literal])*
                fn $name:ident(
                    $this:ident, $py:ident $(, $positional:ident: $positional_type:ty)*;
                    $($keyword:ident: $keyword_type:ty $(= $default:expr)?),* $(,)?
                ) $body:block
            )*
        }
        { $($more:tt)* }
    ) => {
        device_changes! {
            $blocking, $awaitable of $inner;
            options {
                batch_size: Positive, per_minute: Rate, again: bool, first: Positive, stop_after_refused: Count, split_refused: bool
            }
            shared $shared
            blocking $blocking_only
            asyncio $asyncio_only
            {
                $(
                    $(#[doc = $doc])*
                    job fn $name(
                        $this, $py $(, $positional: $positional_type)*; $($keyword: $keyword_type $(= $default)?,)*
                        batch_size: Option<Positive> = None, per_minute: Option<Rate> = None, again: Option<bool> = None,
                        first: Option<Positive> = None, stop_after_refused: Option<Count> = None, split_refused: Option<bool> = None
                    ) {
                        let changes: PyResult<Changes> = $body;
                        Ok($this.start(changes?, (batch_size, per_minute, again, first, stop_after_refused, split_refused)))
                    }
                )*
                $($more)*
            }
        }
    };
}

job_classes! {
    Jobs, AsyncJobs of JobStarter;
    shared {
        /// The URL of the store.
        #[getter]
        fn store(&self) -> String {
            self.0.get().url()
        }
    }
    blocking {
        /// Changes of the profiles on eUICCs. The methods take the arguments of the same methods of `client.euicc`, and also
        /// those of every job, such as `batch_size`.
        #[getter]
        fn euicc(&self, py: Python<'_>) -> PyResult<JobProfiles> {
            Ok(JobProfiles(self.0.local(py)?.clone().into()))
        }

        /// Changes of the members of groups.
        #[getter]
        fn groups(&self, py: Python<'_>) -> PyResult<JobGroups> {
            Ok(JobGroups(self.0.local(py)?.clone().into()))
        }

        /// SMS to devices.
        #[getter]
        fn sms(&self, py: Python<'_>) -> PyResult<JobSms> {
            Ok(JobSms(self.0.local(py)?.clone().into()))
        }

        fn __repr__(&self) -> String {
            format!("Jobs({})", self.0.get().url())
        }
    }
    asyncio {
        /// Changes of the profiles on eUICCs. The methods take the arguments of the same methods of `client.euicc`, and also
        /// those of every job, such as `batch_size`.
        #[getter]
        fn euicc(&self, py: Python<'_>) -> PyResult<AsyncJobProfiles> {
            Ok(AsyncJobProfiles(self.0.local(py)?.clone().into()))
        }

        /// Changes of the members of groups.
        #[getter]
        fn groups(&self, py: Python<'_>) -> PyResult<AsyncJobGroups> {
            Ok(AsyncJobGroups(self.0.local(py)?.clone().into()))
        }

        /// SMS to devices.
        #[getter]
        fn sms(&self, py: Python<'_>) -> PyResult<AsyncJobSms> {
            Ok(AsyncJobSms(self.0.local(py)?.clone().into()))
        }

        fn __repr__(&self) -> String {
            format!("AsyncJobs({})", self.0.get().url())
        }
    }
    {
        /// Starts the job that activates spare devices, like `client.devices.activate`. Activation starts billing. Rows of a file
        /// may have the columns `plan`, `zip`, `group` and `cost_center` in place of the arguments.
        ///
        /// ```python
        /// job = client.jobs().activate("imei:490154203237542+iccid:89148000008682242700", plan="m2m-5mb", zip="98101")
        /// print(job.wait())
        /// ```
        fn activate(
            this, py, devices: Rows; plan: Option<String> = None, zip: Option<String> = None, group: Option<String> = None,
            cost_center: Option<String> = None, custom_fields: Option<Bound<'_, PyDict>> = None,
            place_of_use: Option<RecordArgument<types::PlaceOfUse>> = None
        ) {
            let fields = custom_fields_of(custom_fields.as_ref())?;
            let place = place_of_use.map(|place| place.0);
            let values = [
                RowValue::required(Column::Plan, "plan", plan),
                RowValue::required(Column::Zip, "zip", zip),
                RowValue::optional(Column::Group, "group", group),
                RowValue::optional(Column::CostCenter, "cost_center", cost_center),
            ];
            Changes::grouped(py, "activate", devices, &values, |group| {
                let activate = this.client().devices().activate(group.devices.clone());
                let activate = set(activate, group.value(Column::Plan), Activate::plan);
                let activate = set(activate, group.value(Column::Zip), Activate::zip);
                let activate = set(activate, group.value(Column::Group), Activate::group);
                let activate = set(activate, group.value(Column::CostCenter), Activate::cost_center);
                let activate = set(activate, place.clone(), Activate::place_of_use);
                fields.iter().fold(activate, |activate, (name, value)| activate.custom_field(name, value))
            })
        }

        /// Starts the job that changes the service plan of active devices, like `client.devices.change_plan`. The change also
        /// affects the price. Rows of a file may have the column `plan` in place of the argument `to`.
        ///
        /// ```python
        /// job = client.jobs().change_plan("iccid:89148000008682242668", to="m2m-1gb")
        /// print(job.wait(listener=inbox))
        /// ```
        fn change_plan(
            this, py, devices: Rows; to: Option<String> = None, ip_pool: Option<String> = None, at: Option<Moment> = None
        ) {
            let at = at.map(|at| at.0);
            Changes::grouped(py, "change_plan", devices, &[RowValue::required(Column::Plan, "to", to)], |group| {
                let plan = group.value(Column::Plan).unwrap_or_default().to_owned();
                let change = this.client().devices().change_plan(group.devices).to(plan);
                set(set(change, ip_pool.clone(), ChangePlan::ip_pool), at, ChangePlan::at)
            })
        }

        /// Starts the job that sets the cost center of devices to `to`. With `remove=True`, the job removes the cost center. Rows
        /// of a file may have the column `cost_center` in place of the argument `to`.
        ///
        /// ```python
        /// job = client.jobs().change_cost_center(["iccid:89148000008682242668", "iccid:89148000008682242676"], to="WATER-7")
        /// print(job.wait(listener=inbox))
        /// ```
        fn change_cost_center(this, py, devices: Rows; to: Option<String> = None, remove: Option<bool> = None) {
            let value = match (to, remove == Some(true)) {
                (Some(_), true) => return Err(config(py, "pass to=… or remove=True, not both")),
                (None, true) => RowValue::optional(Column::CostCenter, "remove", Some(String::new())),
                (to, false) => RowValue::required(Column::CostCenter, "to", to),
            };
            Changes::grouped(py, "change_cost_center", devices, &[value], |group| {
                let code = group.value(Column::CostCenter).filter(|code| !code.is_empty()).map(str::to_owned);
                let change = this.client().devices().change_cost_center(group.devices);
                match code {
                    Some(code) => change.to(code),
                    None => change.none(),
                }
            })
        }

        /// Starts the job that moves active devices to another account of the same customer, like `client.devices.move_to`. Rows
        /// of a file may have the column `plan` in place of the argument `plan`.
        ///
        /// ```python
        /// job = client.jobs().move_to("iccid:89148000008682242668", "0000123456-00002", plan="m2m-5mb")
        /// print(job.wait(listener=inbox))
        /// ```
        fn move_to(
            this, py, devices: Rows, account: String; plan: Option<String> = None, ip_pool: Option<String> = None,
            custom_fields: Option<Bound<'_, PyDict>> = None
        ) {
            let fields = custom_fields_of(custom_fields.as_ref())?;
            Changes::grouped(py, "move_to", devices, &[RowValue::optional(Column::Plan, "plan", plan)], |group| {
                let change = this.client().devices().move_to(group.devices.clone(), account.clone());
                let change = set(change, group.value(Column::Plan), MoveDevices::plan);
                let change = set(change, ip_pool.clone(), MoveDevices::ip_pool);
                fields.iter().fold(change, |change, (name, value)| change.custom_field(name, value))
            })
        }

        /// Starts the job that moves devices to a custom state of the account, like `client.devices.go_to_state`. Rows of a file
        /// may have the columns `plan` and `zip` in place of the arguments.
        ///
        /// ```python
        /// job = client.jobs().go_to_state("iccid:89148000008682242668", "field-rollout", "in-field", plan="m2m-5mb", zip="98101")
        /// print(job.wait(listener=inbox))
        /// ```
        fn go_to_state(
            this, py, devices: Rows, service: String, state: String; plan: Option<String> = None, zip: Option<String> = None
        ) {
            let values = [RowValue::required(Column::Plan, "plan", plan), RowValue::required(Column::Zip, "zip", zip)];
            Changes::grouped(py, "go_to_state", devices, &values, |group| {
                let change = this.client().devices().go_to_state(group.devices.clone(), service.clone(), state.clone());
                let (plan, zip) = (group.value(Column::Plan), group.value(Column::Zip));
                change.plan(plan.unwrap_or_default()).zip(zip.unwrap_or_default())
            })
        }

        /// Starts the job that changes the hardware, the SIM or the phone number of one device, like
        /// `client.devices.change_identifiers`. `device` may also be a file or several rows with the columns `new_imei`,
        /// `new_iccid` or `new_eid`, which replace the argument `to`. Each row is then a separate job.
        ///
        /// ```python
        /// job = client.jobs().change_identifiers("iccid:89148000008682242668", to="imei:490154203237559")
        /// print(job.wait(listener=inbox))
        /// ```
        fn change_identifiers(
            this, py, device: Rows; to: Option<Ids> = None, non_geographic_number: Option<String> = None, number_prefix: Option<String> = None,
            plan: Option<String> = None, smsr_oid: Option<String> = None, option: Option<ListedValue<types::ChangeIdentifierOption>> = None
        ) {
            let identifiers = Identifiers { to, non_geographic_number, number_prefix, plan, smsr_oid, option };
            identifiers.check_rows(py, &device)?;
            Changes::each(py, device, |row| identifiers.of_row(py, this.client(), row))
        }

        /// Starts the job that adds devices to the account without activating them. Rows of a file may have the column `group` in
        /// place of the argument `group`.
        ///
        /// ```python
        /// job = client.jobs().add("imei:990000000000002+iccid:89148000000000000019")
        /// print(job.wait())
        /// ```
        fn add(
            this, py, devices: Rows; group: Option<String> = None, sku: Option<String> = None, smsr_oid: Option<String> = None,
            custom_fields: Option<Bound<'_, PyDict>> = None
        ) {
            let fields = custom_fields_of(custom_fields.as_ref())?;
            Changes::grouped(py, "add", devices, &[RowValue::optional(Column::Group, "group", group)], |group| {
                let name = group.value(Column::Group).map(str::to_owned);
                add(this.client(), group.devices, name, sku.clone(), smsr_oid.clone(), &fields)
            })
        }

        /// Starts the job that permanently deletes deactivated devices from the account.
        ///
        /// ```python
        /// job = client.jobs().delete("iccid:89148000008682242692")
        /// print(job.wait())
        /// ```
        fn delete(this, py, devices: Keys;) {
            Changes::one(this.client().devices().delete(devices.0))
        }

        /// Starts the job that uploads devices of one hardware model, like `client.devices.upload`. Rows of a file may have the
        /// columns `plan` and `zip` in place of the arguments.
        ///
        /// ```python
        /// job = client.jobs().upload("imei:490154203237534", "VZW000000000001", report_to="it@example.com")
        /// print(job.run())
        /// ```
        fn upload(
            this, py, devices: Rows, sku: String; report_to: String, plan: Option<String> = None, zip: Option<String> = None
        ) {
            let values = [RowValue::optional(Column::Plan, "plan", plan), RowValue::optional(Column::Zip, "zip", zip)];
            Changes::try_grouped(py, "upload", devices, &values, |group| {
                let (plan, zip) = (group.value(Column::Plan).map(str::to_owned), group.value(Column::Zip).map(str::to_owned));
                upload(py, this.client(), group.devices, sku.clone(), report_to.clone(), plan, zip)
            })
        }
    }
    {
        /// Opens a job by its id. Raises a `JobError` if the store does not have the job.
        ///
        /// ```python
        /// print(client.jobs().open(job.id).wait())
        /// ```
        call fn open(this, py, id: JobIds) {
            let starter = this.clone();
            async move { open(&starter, &id.0).await }
        }

        /// Opens a job by its id, continues it and waits for it, like `Job.wait`. Returns the outcomes of all devices.
        ///
        /// ```python
        /// print(client.jobs().resume(job.id, timeout=600))
        /// ```
        job fn resume(
            this, py, id: JobIds; listener: Option<CallbackSource> = None, timeout: Option<Span> = None,
            on_progress: Option<Bound<'_, PyAny>> = None
        ) {
            let (starter, settings) = (this.clone(), WaitSettings::new(listener, timeout));
            opened(id.joined(), on_progress, settings, async move { open(&starter, &id.0).await })
        }

        /// Returns all jobs in the store, the oldest first, including the jobs of other accounts.
        ///
        /// ```python
        /// for summary in client.jobs().list():
        ///     print(summary.id, summary.kind, summary.created)
        /// ```
        call fn list(this, py) {
            let starter = this.clone();
            async move {
                let jobs = starter.jobs().await?.list().await.map_err(failed)?;
                Ok(jobs.into_iter().map(JobSummary).collect::<Vec<_>>())
            }
        }

        /// Returns the jobs of this account that have devices without a final outcome, the oldest first.
        ///
        /// ```python
        /// for job in client.jobs().unfinished():
        ///     print(job.id, len(job))
        /// ```
        call fn unfinished(this, py) {
            let starter = this.clone();
            async move {
                let mut jobs = Vec::new();
                for job in starter.jobs().await?.unfinished().await.map_err(failed)? {
                    jobs.push(JobState::of(vec![job], HashMap::new()).await?);
                }
                Ok(OpenJobs(jobs))
            }
        }

        /// Continues all unfinished jobs of this account one after the other, the oldest first. Waits at most `timeout` seconds
        /// for the outcomes of each job. Returns a dictionary that maps the id of each job to its outcomes or its error. A job
        /// that fails does not stop the other jobs.
        ///
        /// ```python
        /// for id, result in client.jobs().resume_all(timeout=600).items():
        ///     print(id, result)
        /// ```
        job fn resume_all(this, py; listener: Option<CallbackSource> = None, timeout: Option<Span> = None) {
            let (starter, settings) = (this.clone(), WaitSettings::new(listener, timeout));
            Ok(continued_all(settings, async move { starter.jobs().await?.unfinished().await.map_err(failed) }))
        }
    }
}
