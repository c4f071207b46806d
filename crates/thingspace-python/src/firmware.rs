//! Firmware over the air: images, upgrades, licences, campaigns.

use thingspace::raw::types::{CampaignFirmwareUpgrade, CampaignProtocol, CampaignSoftwareUpgrade, UpgradeStatus};

use crate::arguments::{Day, Imei, Imeis};
use crate::listener::Ear;
use crate::models::{Given, Listed, Many, One};
use crate::registered::{reachable, registered};
use crate::twins::{ask, noun, twins};
use crate::words::Word;

/// The one service of firmware (openapi/firmware.yaml).
const SERVICE: &str = "Fota";

noun! {
    /// Firmware over the air: `client.firmware`. Devices are named by IMEI, bare or as `Device`.
    Firmware, AsyncFirmware
}

twins! {
    Firmware, AsyncFirmware of thingspace::Client;
    both {}
    blocking {
        /// Campaigns: firmware and software for many devices, within hours of the day.
        #[getter]
        fn campaigns(&self) -> Campaigns {
            Campaigns(self.0.clone())
        }
    }
    asyncio {
        /// Campaigns: firmware and software for many devices, within hours of the day.
        #[getter]
        fn campaigns(&self) -> AsyncCampaigns {
            AsyncCampaigns(self.0.clone())
        }
    }

    /// The images that are there for the devices of the account.
    call fn list(this, py) {
        ask!(this, client => client.firmware().list(), Many)
    }

    /// Schedules an upgrade of devices to a version of an image, between two days.
    call fn schedule(this, py, image: String, version: String, devices: Imeis; since: Day, until: Day) {
        ask!(this, client => client.firmware().schedule(&image, &version, (since.0, until.0), devices.0), One)
    }

    /// An upgrade with the state of each device.
    call fn get(this, py, upgrade: String) {
        ask!(this, client => client.firmware().get(&upgrade), One)
    }

    /// Adds devices to an upgrade that has not begun.
    call fn add_devices(this, py, upgrade: String, devices: Imeis) {
        ask!(this, client => client.firmware().add_devices(&upgrade, devices.0), One)
    }

    /// Takes devices out of an upgrade that has not begun.
    call fn remove_devices(this, py, upgrade: String, devices: Imeis) {
        ask!(this, client => client.firmware().remove_devices(&upgrade, devices.0), One)
    }

    /// Cancels an upgrade.
    call fn cancel(this, py, upgrade: String) {
        ask!(this, client => client.firmware().cancel(&upgrade))
    }

    /// The upgrades in a status, one of `models.UpgradeStatus`.
    now fn upgrades(this, py, status: Word<UpgradeStatus>) {
        let client = this.clone();
        Listed::new("upgrades", move || client.firmware().upgrades(status.0.clone()))
    }

    /// The devices that can be upgraded.
    now fn devices(this, py) {
        let client = this.clone();
        Listed::new("devices with firmware", move || client.firmware().devices())
    }

    /// What was done to the firmware of one device.
    call fn history(this, py, device: Imei) {
        ask!(this, client => client.firmware().history(&device.0), Many)
    }

    /// What the account bought.
    call fn subscription(this, py) {
        ask!(this, client => client.firmware().subscription(), One)
    }

    /// The devices with a licence.
    now fn licensed(this, py) {
        let client = this.clone();
        Listed::new("licensed devices", move || client.firmware().licensed())
    }

    /// Gives devices a licence each.
    call fn assign_licenses(this, py, devices: Imeis) {
        ask!(this, client => client.firmware().assign_licenses(devices.0), One)
    }

    /// Takes the licences of devices back.
    call fn remove_licenses(this, py, devices: Imeis) {
        ask!(this, client => client.firmware().remove_licenses(devices.0), One)
    }

    /// Says whose licences are taken first when licences are short.
    call fn set_removal_list(this, py, devices: Imeis) {
        ask!(this, client => client.firmware().set_removal_list(devices.0), One)
    }

    /// Whose licences are taken first, by bare IMEI.
    now fn removal_list(this, py) {
        let client = this.clone();
        Listed::new("devices whose licences go first", move || client.firmware().removal_list())
    }

    /// Empties the list of those whose licences are taken first.
    call fn delete_removal_list(this, py) {
        ask!(this, client => client.firmware().delete_removal_list())
    }

    /// Registers a listener for messages about firmware, as `client.callbacks.register` does for other services: refused while another
    /// program listens, unless `replace=True`. `url` is where the service reaches it when that is not this machine.
    call fn register_listener(this, py, listener: Ear; url: Option<String> = None, replace: Option<bool> = None) {
        let url = url.map_or_else(|| listener.url(SERVICE), Ok)?;
        reachable(py, this, &url, "url='https://…', the public address that leads to the listener")?;
        let register = this.firmware().register_listener(url, listener.hub.credentials());
        registered(register.ends_with_process(listener.is_served_here()), replace)
    }

    /// The URL of the registered listener; none when there is none.
    call fn listener(this, py) {
        ask!(this, client => client.firmware().listener(), |listener| listener.map(|listener| listener.url))
    }

    /// Deregisters the listener, whichever program registered it.
    call fn deregister_listener(this, py) {
        ask!(this, client => client.firmware().deregister_listener())
    }
}

noun! {
    /// Campaigns: firmware and software for many devices, within hours of the day: `client.firmware.campaigns`.
    Campaigns, AsyncCampaigns
}

twins! {
    Campaigns, AsyncCampaigns of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// The packages that are there for a protocol, one of `models.CampaignProtocol`.
    call fn packages(this, py, protocol: Word<CampaignProtocol>) {
        ask!(this, client => client.firmware().campaigns().packages(protocol.0), Many)
    }

    /// Schedules a campaign of firmware.
    call fn schedule(this, py, campaign: Given<CampaignFirmwareUpgrade>) {
        ask!(this, client => client.firmware().campaigns().schedule(campaign.0), One)
    }

    /// Schedules a campaign of software.
    call fn schedule_software(this, py, campaign: Given<CampaignSoftwareUpgrade>) {
        ask!(this, client => client.firmware().campaigns().schedule_software(campaign.0), One)
    }

    /// A campaign.
    call fn get(this, py, campaign: String) {
        ask!(this, client => client.firmware().campaigns().get(&campaign), One)
    }

    /// Cancels a campaign.
    call fn cancel(this, py, campaign: String) {
        ask!(this, client => client.firmware().campaigns().cancel(&campaign))
    }
}
