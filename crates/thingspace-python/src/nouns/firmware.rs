//! Over-the-air firmware: images, upgrades, licenses and campaigns.

use thingspace::raw::types::{CampaignFirmwareUpgrade, CampaignProtocol, CampaignSoftwareUpgrade, UpgradeStatus};

use crate::callbacks::registered::{check_reachable, register_listener};
use crate::callbacks::source::CallbackSource;
use crate::convert::arguments::Day;
use crate::convert::device_ids::{Imei, Imeis};
use crate::convert::models::{Many, One, RecordArgument};
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::convert::values::ListedValue;
use crate::lists::records::RecordList;

/// The only callback service for messages about firmware (openapi/firmware.yaml).
const SERVICE: &str = "Fota";

noun! {
    /// Over-the-air firmware: `client.firmware`. Pass devices as IMEIs or as `Device` objects.
    Firmware, AsyncFirmware
}

sync_and_async! {
    Firmware, AsyncFirmware of thingspace::Client;
    shared {}
    blocking {
        /// Campaigns, which send firmware and software to many devices during certain hours of the day.
        #[getter]
        fn campaigns(&self) -> Campaigns {
            Campaigns(self.0.clone())
        }
    }
    asyncio {
        /// Campaigns, which send firmware and software to many devices during certain hours of the day.
        #[getter]
        fn campaigns(&self) -> AsyncCampaigns {
            AsyncCampaigns(self.0.clone())
        }
    }

    /// Returns the firmware images for the devices of the account.
    ///
    /// ```python
    /// for image in client.firmware.list():
    ///     print(image.model, image.from_version, image.to_version)
    /// ```
    call fn list(this, py) {
        with_client!(this, client => client.firmware().list(), Many)
    }

    /// Schedules an upgrade of devices to the version `version` with the firmware image `image`. The service upgrades the devices
    /// between the days `since` and `until`, inclusive.
    ///
    /// ```python
    /// image = client.firmware.list()[0]
    /// upgrade = client.firmware.schedule(
    ///     "490154203237518", image.firmware_name or "", image.to_version or "", since="2026-01-10", until="2026-01-12"
    /// )
    /// print(upgrade.id)
    /// ```
    call fn schedule(this, py, devices: Imeis, image: String, version: String; since: Day, until: Day) {
        with_client!(this, client => client.firmware().schedule(devices.0, &image, &version, since.0, until.0), One)
    }

    /// Returns the upgrade with the id `upgrade`, and the status of each of its devices.
    ///
    /// ```python
    /// print(client.firmware.get(upgrade).status)
    /// ```
    call fn get(this, py, upgrade: String) {
        with_client!(this, client => client.firmware().get(&upgrade), One)
    }

    /// Adds devices to an upgrade that has not started.
    ///
    /// ```python
    /// print(client.firmware.add_devices("490154203237526", upgrade))
    /// ```
    call fn add_devices(this, py, devices: Imeis, upgrade: String) {
        with_client!(this, client => client.firmware().add_devices(devices.0, &upgrade), One)
    }

    /// Removes devices from an upgrade that has not started.
    ///
    /// ```python
    /// print(client.firmware.remove_devices("490154203237518", upgrade))
    /// ```
    call fn remove_devices(this, py, devices: Imeis, upgrade: String) {
        with_client!(this, client => client.firmware().remove_devices(devices.0, &upgrade), One)
    }

    /// Cancels an upgrade that has not started.
    ///
    /// ```python
    /// client.firmware.cancel(upgrade)
    /// ```
    call fn cancel(this, py, upgrade: String) {
        with_client!(this, client => client.firmware().cancel(&upgrade))
    }

    /// Lists the upgrades that have the status `status`, which is one of the values of `models.UpgradeStatus`.
    ///
    /// ```python
    /// for planned in client.firmware.upgrades("RequestPending"):
    ///     print(planned.id, planned.start_date)
    /// ```
    now fn upgrades(this, py, status: ListedValue<UpgradeStatus>) {
        let client = this.clone();
        RecordList::new("upgrades", move || client.firmware().upgrades(status.0.clone()))
    }

    /// Lists the devices of the account with their firmware versions. `fota_eligible` shows whether a device can be upgraded.
    ///
    /// ```python
    /// for device in client.firmware.devices():
    ///     print(device.device_id, device.firmware)
    /// ```
    now fn devices(this, py) {
        let client = this.clone();
        RecordList::new("devices with firmware", move || client.firmware().devices())
    }

    /// Returns the upgrades of one device in the last six months.
    ///
    /// ```python
    /// for past in client.firmware.history("490154203237518"):
    ///     print(past)
    /// ```
    call fn history(this, py, device: Imei) {
        with_client!(this, client => client.firmware().history(&device.0), Many)
    }

    /// Returns the firmware subscription of the account.
    ///
    /// ```python
    /// print(client.firmware.subscription())
    /// ```
    call fn subscription(this, py) {
        with_client!(this, client => client.firmware().subscription(), One)
    }

    /// Lists the devices that have a license.
    ///
    /// ```python
    /// for device in client.firmware.licensed():
    ///     print(device.device_id)
    /// ```
    now fn licensed(this, py) {
        let client = this.clone();
        RecordList::new("licensed devices", move || client.firmware().licensed())
    }

    /// Assigns one license to each of the devices.
    ///
    /// ```python
    /// print(client.firmware.assign_licenses("490154203237518"))
    /// ```
    call fn assign_licenses(this, py, devices: Imeis) {
        with_client!(this, client => client.firmware().assign_licenses(devices.0), One)
    }

    /// Removes the licenses of devices.
    ///
    /// ```python
    /// print(client.firmware.remove_licenses("490154203237518"))
    /// ```
    call fn remove_licenses(this, py, devices: Imeis) {
        with_client!(this, client => client.firmware().remove_licenses(devices.0), One)
    }

    /// Replaces the removal list. Devices on this list lose their licenses when other devices need licenses and none are left.
    ///
    /// ```python
    /// print(client.firmware.set_removal_list("490154203237518"))
    /// ```
    call fn set_removal_list(this, py, devices: Imeis) {
        with_client!(this, client => client.firmware().set_removal_list(devices.0), One)
    }

    /// Lists the IMEIs of the devices on the removal list (see `set_removal_list`).
    ///
    /// ```python
    /// for imei in client.firmware.removal_list():
    ///     print(imei)
    /// ```
    now fn removal_list(this, py) {
        let client = this.clone();
        RecordList::new("devices whose licenses may be removed", move || client.firmware().removal_list())
    }

    /// Clears the removal list (see `set_removal_list`), so that its devices keep their licenses.
    ///
    /// ```python
    /// client.firmware.delete_removal_list()
    /// ```
    call fn delete_removal_list(this, py) {
        with_client!(this, client => client.firmware().delete_removal_list())
    }

    /// Registers the listener for messages about firmware, as `client.callbacks.register` does for other messages. If another
    /// program has registered a listener, the method raises a `ListenerTakenError`. With `replace=True`, it replaces that
    /// listener instead. `url` is the public URL of the listener.
    ///
    /// ```python
    /// registered = client.firmware.register_listener(inbox)
    /// print(registered.url)
    /// ```
    call fn register_listener(this, py, listener: CallbackSource; url: Option<String> = None, replace: Option<bool> = None) {
        let url = url.map_or_else(|| listener.url(SERVICE), Ok)?;
        check_reachable(py, this, &url, "url='https://…', the public address that leads to the listener")?;
        let register = this.firmware().listeners().register(url, listener.inbox.credentials());
        register_listener(register.ends_with_process(listener.is_served_here()), replace)
    }

    /// Returns the URL of the registered listener for messages about firmware, or `None` if no listener is registered.
    ///
    /// ```python
    /// print(client.firmware.listener())
    /// ```
    call fn listener(this, py) {
        with_client!(this, client => client.firmware().listeners().list(), |listeners| listeners.into_iter().next().map(|listener| listener.url))
    }

    /// Deregisters the listener for messages about firmware, even if another program registered it.
    ///
    /// ```python
    /// client.firmware.deregister_listener()
    /// ```
    call fn deregister_listener(this, py) {
        with_client!(this, client => client.firmware().listeners().deregister())
    }
}

noun! {
    /// Campaigns, which send firmware and software to many devices during certain hours of the day: `client.firmware.campaigns`.
    Campaigns, AsyncCampaigns
}

sync_and_async! {
    Campaigns, AsyncCampaigns of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Returns the firmware packages for a protocol. `protocol` is one of the values of `models.CampaignProtocol`.
    ///
    /// ```python
    /// for package in client.firmware.campaigns.packages("LWM2M"):
    ///     print(package.firmware_name, package.firmware_to)
    /// ```
    call fn packages(this, py, protocol: ListedValue<CampaignProtocol>) {
        with_client!(this, client => client.firmware().campaigns().packages(protocol.0), Many)
    }

    /// Schedules a firmware campaign.
    ///
    /// ```python
    /// package = client.firmware.campaigns.packages("LWM2M")[0]
    /// campaign = ts.models.CampaignFirmwareUpgrade(
    ///     firmware_name=package.firmware_name,
    ///     firmware_from=package.firmware_from,
    ///     firmware_to=package.firmware_to,
    ///     protocol="LWM2M",
    ///     start_date="2026-01-15",
    ///     end_date="2026-01-20",
    ///     device_list=["490154203237518"],
    ///     auto_add_devices_flag=False,
    ///     auto_assign_license_flag=True,
    /// )
    /// print(client.firmware.campaigns.schedule(campaign).id)
    /// ```
    call fn schedule(this, py, campaign: RecordArgument<CampaignFirmwareUpgrade>) {
        with_client!(this, client => client.firmware().campaigns().schedule(campaign.0), One)
    }

    /// Schedules a software campaign.
    ///
    /// ```python
    /// campaign = {
    ///     "softwareName": "agent",
    ///     "softwareFrom": "1.0",
    ///     "softwareTo": "1.1",
    ///     "distributionType": "HTTP",
    ///     "startDate": "2026-01-15",
    ///     "endDate": "2026-01-20",
    ///     "deviceList": ["490154203237518"],
    /// }
    /// print(client.firmware.campaigns.schedule_software(campaign))
    /// ```
    call fn schedule_software(this, py, campaign: RecordArgument<CampaignSoftwareUpgrade>) {
        with_client!(this, client => client.firmware().campaigns().schedule_software(campaign.0), One)
    }

    /// Returns the campaign with the id `campaign`.
    ///
    /// ```python
    /// print(client.firmware.campaigns.get(campaign).status)
    /// ```
    call fn get(this, py, campaign: String) {
        with_client!(this, client => client.firmware().campaigns().get(&campaign), One)
    }

    /// Cancels a campaign that has not ended.
    ///
    /// ```python
    /// client.firmware.campaigns.cancel(campaign)
    /// ```
    call fn cancel(this, py, campaign: String) {
        with_client!(this, client => client.firmware().campaigns().cancel(&campaign))
    }
}
