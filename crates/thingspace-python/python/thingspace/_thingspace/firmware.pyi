# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.firmware``."""

from builtins import list as _list
from collections.abc import Mapping
from typing import Any, final

from thingspace import models
from thingspace._thingspace import values
from thingspace._thingspace.arguments import Day, ManyDevices, OneDevice
from thingspace._thingspace.callbacks import AsyncRegistered, Inbox, Listener, Registered
from thingspace._thingspace.lists import AsyncList, List

@final
class Firmware:
    """Over-the-air firmware: `client.firmware`. Pass devices as IMEIs or as `Device` objects."""

    @property
    def campaigns(self) -> Campaigns:
        """Campaigns, which send firmware and software to many devices during certain hours of the day."""
    def list(self) -> _list[models.Firmware]:
        """Returns the firmware images for the devices of the account.

        ```python
        for image in client.firmware.list():
            print(image.model, image.from_version, image.to_version)
        ```
        """
    def schedule(
        self, devices: ManyDevices, image: str, version: str, *, since: Day, until: Day
    ) -> models.FirmwareUpgrade:
        """Schedules an upgrade of devices to the version `version` with the firmware image `image`. The service upgrades the devices
        between the days `since` and `until`, inclusive.

        ```python
        image = client.firmware.list()[0]
        upgrade = client.firmware.schedule(
            "490154203237518", image.firmware_name or "", image.to_version or "", since="2026-01-10", until="2026-01-12"
        )
        print(upgrade.id)
        ```
        """
    def get(self, upgrade: str) -> models.FirmwareUpgrade:
        """Returns the upgrade with the id `upgrade`, and the status of each of its devices.

        ```python
        print(client.firmware.get(upgrade).status)
        ```
        """
    def add_devices(self, devices: ManyDevices, upgrade: str) -> models.FirmwareUpgradeChangeResult:
        """Adds devices to an upgrade that has not started.

        ```python
        print(client.firmware.add_devices("490154203237526", upgrade))
        ```
        """
    def remove_devices(self, devices: ManyDevices, upgrade: str) -> models.FirmwareUpgradeChangeResult:
        """Removes devices from an upgrade that has not started.

        ```python
        print(client.firmware.remove_devices("490154203237518", upgrade))
        ```
        """
    def cancel(self, upgrade: str) -> None:
        """Cancels an upgrade that has not started.

        ```python
        client.firmware.cancel(upgrade)
        ```
        """
    def upgrades(self, status: values.UpgradeStatus) -> List[models.FirmwareUpgrade]:
        """Lists the upgrades that have the status `status`, which is one of the values of `models.UpgradeStatus`.

        ```python
        for planned in client.firmware.upgrades("RequestPending"):
            print(planned.id, planned.start_date)
        ```
        """
    def devices(self) -> List[models.FotaDevice]:
        """Lists the devices of the account with their firmware versions. `fota_eligible` shows whether a device can be upgraded.

        ```python
        for device in client.firmware.devices():
            print(device.device_id, device.firmware)
        ```
        """
    def history(self, device: OneDevice) -> _list[models.DeviceUpgradeHistory]:
        """Returns the upgrades of one device in the last six months.

        ```python
        for past in client.firmware.history("490154203237518"):
            print(past)
        ```
        """
    def subscription(self) -> models.FotaSubscription:
        """Returns the firmware subscription of the account.

        ```python
        print(client.firmware.subscription())
        ```
        """
    def licensed(self) -> List[models.LicensedDevice]:
        """Lists the devices that have a license.

        ```python
        for device in client.firmware.licensed():
            print(device.device_id)
        ```
        """
    def assign_licenses(self, devices: ManyDevices) -> models.FotaLicenseResult:
        """Assigns one license to each of the devices.

        ```python
        print(client.firmware.assign_licenses("490154203237518"))
        ```
        """
    def remove_licenses(self, devices: ManyDevices) -> models.FotaLicenseResult:
        """Removes the licenses of devices.

        ```python
        print(client.firmware.remove_licenses("490154203237518"))
        ```
        """
    def set_removal_list(self, devices: ManyDevices) -> models.FotaLicenseRemovalResult:
        """Replaces the removal list. Devices on this list lose their licenses when other devices need licenses and none are left.

        ```python
        print(client.firmware.set_removal_list("490154203237518"))
        ```
        """
    def removal_list(self) -> List[str]:
        """Lists the IMEIs of the devices on the removal list (see `set_removal_list`).

        ```python
        for imei in client.firmware.removal_list():
            print(imei)
        ```
        """
    def delete_removal_list(self) -> None:
        """Clears the removal list (see `set_removal_list`), so that its devices keep their licenses.

        ```python
        client.firmware.delete_removal_list()
        ```
        """
    def register_listener(
        self, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> Registered:
        """Registers the listener for messages about firmware, as `client.callbacks.register` does for other messages. If another
        program has registered a listener, the method raises a `ListenerTakenError`. With `replace=True`, it replaces that
        listener instead. `url` is the public URL of the listener.

        ```python
        registered = client.firmware.register_listener(inbox)
        print(registered.url)
        ```
        """
    def listener(self) -> str | None:
        """Returns the URL of the registered listener for messages about firmware, or `None` if no listener is registered.

        ```python
        print(client.firmware.listener())
        ```
        """
    def deregister_listener(self) -> None:
        """Deregisters the listener for messages about firmware, even if another program registered it.

        ```python
        client.firmware.deregister_listener()
        ```
        """

@final
class AsyncFirmware:
    """Over-the-air firmware: `client.firmware`. Pass devices as IMEIs or as `Device` objects."""

    @property
    def campaigns(self) -> AsyncCampaigns:
        """Campaigns, which send firmware and software to many devices during certain hours of the day."""
    async def list(self) -> _list[models.Firmware]:
        """Returns the firmware images for the devices of the account.

        ```python
        for image in await client.firmware.list():
            print(image.model, image.from_version, image.to_version)
        ```
        """
    async def schedule(
        self, devices: ManyDevices, image: str, version: str, *, since: Day, until: Day
    ) -> models.FirmwareUpgrade:
        """Schedules an upgrade of devices to the version `version` with the firmware image `image`. The service upgrades the devices
        between the days `since` and `until`, inclusive.

        ```python
        image = (await client.firmware.list())[0]
        upgrade = await client.firmware.schedule(
            "490154203237518", image.firmware_name or "", image.to_version or "", since="2026-01-10", until="2026-01-12"
        )
        print(upgrade.id)
        ```
        """
    async def get(self, upgrade: str) -> models.FirmwareUpgrade:
        """Returns the upgrade with the id `upgrade`, and the status of each of its devices.

        ```python
        print((await client.firmware.get(upgrade)).status)
        ```
        """
    async def add_devices(self, devices: ManyDevices, upgrade: str) -> models.FirmwareUpgradeChangeResult:
        """Adds devices to an upgrade that has not started.

        ```python
        print(await client.firmware.add_devices("490154203237526", upgrade))
        ```
        """
    async def remove_devices(self, devices: ManyDevices, upgrade: str) -> models.FirmwareUpgradeChangeResult:
        """Removes devices from an upgrade that has not started.

        ```python
        print(await client.firmware.remove_devices("490154203237518", upgrade))
        ```
        """
    async def cancel(self, upgrade: str) -> None:
        """Cancels an upgrade that has not started.

        ```python
        await client.firmware.cancel(upgrade)
        ```
        """
    def upgrades(self, status: values.UpgradeStatus) -> AsyncList[models.FirmwareUpgrade]:
        """Lists the upgrades that have the status `status`, which is one of the values of `models.UpgradeStatus`.

        ```python
        async for planned in client.firmware.upgrades("RequestPending"):
            print(planned.id, planned.start_date)
        ```
        """
    def devices(self) -> AsyncList[models.FotaDevice]:
        """Lists the devices of the account with their firmware versions. `fota_eligible` shows whether a device can be upgraded.

        ```python
        async for device in client.firmware.devices():
            print(device.device_id, device.firmware)
        ```
        """
    async def history(self, device: OneDevice) -> _list[models.DeviceUpgradeHistory]:
        """Returns the upgrades of one device in the last six months.

        ```python
        for past in await client.firmware.history("490154203237518"):
            print(past)
        ```
        """
    async def subscription(self) -> models.FotaSubscription:
        """Returns the firmware subscription of the account.

        ```python
        print(await client.firmware.subscription())
        ```
        """
    def licensed(self) -> AsyncList[models.LicensedDevice]:
        """Lists the devices that have a license.

        ```python
        async for device in client.firmware.licensed():
            print(device.device_id)
        ```
        """
    async def assign_licenses(self, devices: ManyDevices) -> models.FotaLicenseResult:
        """Assigns one license to each of the devices.

        ```python
        print(await client.firmware.assign_licenses("490154203237518"))
        ```
        """
    async def remove_licenses(self, devices: ManyDevices) -> models.FotaLicenseResult:
        """Removes the licenses of devices.

        ```python
        print(await client.firmware.remove_licenses("490154203237518"))
        ```
        """
    async def set_removal_list(self, devices: ManyDevices) -> models.FotaLicenseRemovalResult:
        """Replaces the removal list. Devices on this list lose their licenses when other devices need licenses and none are left.

        ```python
        print(await client.firmware.set_removal_list("490154203237518"))
        ```
        """
    def removal_list(self) -> AsyncList[str]:
        """Lists the IMEIs of the devices on the removal list (see `set_removal_list`).

        ```python
        async for imei in client.firmware.removal_list():
            print(imei)
        ```
        """
    async def delete_removal_list(self) -> None:
        """Clears the removal list (see `set_removal_list`), so that its devices keep their licenses.

        ```python
        await client.firmware.delete_removal_list()
        ```
        """
    async def register_listener(
        self, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> AsyncRegistered:
        """Registers the listener for messages about firmware, as `client.callbacks.register` does for other messages. If another
        program has registered a listener, the method raises a `ListenerTakenError`. With `replace=True`, it replaces that
        listener instead. `url` is the public URL of the listener.

        ```python
        registered = await client.firmware.register_listener(inbox)
        print(registered.url)
        ```
        """
    async def listener(self) -> str | None:
        """Returns the URL of the registered listener for messages about firmware, or `None` if no listener is registered.

        ```python
        print(await client.firmware.listener())
        ```
        """
    async def deregister_listener(self) -> None:
        """Deregisters the listener for messages about firmware, even if another program registered it.

        ```python
        await client.firmware.deregister_listener()
        ```
        """

@final
class Campaigns:
    """Campaigns, which send firmware and software to many devices during certain hours of the day: `client.firmware.campaigns`."""

    def packages(self, protocol: values.CampaignProtocol) -> list[models.FirmwarePackage]:
        """Returns the firmware packages for a protocol. `protocol` is one of the values of `models.CampaignProtocol`.

        ```python
        for package in client.firmware.campaigns.packages("LWM2M"):
            print(package.firmware_name, package.firmware_to)
        ```
        """
    def schedule(self, campaign: models.CampaignFirmwareUpgrade | Mapping[str, Any]) -> models.FirmwareCampaign:
        """Schedules a firmware campaign.

        ```python
        package = client.firmware.campaigns.packages("LWM2M")[0]
        campaign = ts.models.CampaignFirmwareUpgrade(
            firmware_name=package.firmware_name,
            firmware_from=package.firmware_from,
            firmware_to=package.firmware_to,
            protocol="LWM2M",
            start_date="2026-01-15",
            end_date="2026-01-20",
            device_list=["490154203237518"],
            auto_add_devices_flag=False,
            auto_assign_license_flag=True,
        )
        print(client.firmware.campaigns.schedule(campaign).id)
        ```
        """
    def schedule_software(
        self, campaign: models.CampaignSoftwareUpgrade | Mapping[str, Any]
    ) -> models.CampaignSoftware:
        """Schedules a software campaign.

        ```python
        campaign = {
            "softwareName": "agent",
            "softwareFrom": "1.0",
            "softwareTo": "1.1",
            "distributionType": "HTTP",
            "startDate": "2026-01-15",
            "endDate": "2026-01-20",
            "deviceList": ["490154203237518"],
        }
        print(client.firmware.campaigns.schedule_software(campaign))
        ```
        """
    def get(self, campaign: str) -> models.FirmwareCampaign:
        """Returns the campaign with the id `campaign`.

        ```python
        print(client.firmware.campaigns.get(campaign).status)
        ```
        """
    def cancel(self, campaign: str) -> None:
        """Cancels a campaign that has not ended.

        ```python
        client.firmware.campaigns.cancel(campaign)
        ```
        """

@final
class AsyncCampaigns:
    """Campaigns, which send firmware and software to many devices during certain hours of the day: `client.firmware.campaigns`."""

    async def packages(self, protocol: values.CampaignProtocol) -> list[models.FirmwarePackage]:
        """Returns the firmware packages for a protocol. `protocol` is one of the values of `models.CampaignProtocol`.

        ```python
        for package in await client.firmware.campaigns.packages("LWM2M"):
            print(package.firmware_name, package.firmware_to)
        ```
        """
    async def schedule(
        self, campaign: models.CampaignFirmwareUpgrade | Mapping[str, Any]
    ) -> models.FirmwareCampaign:
        """Schedules a firmware campaign.

        ```python
        package = (await client.firmware.campaigns.packages("LWM2M"))[0]
        campaign = ts.models.CampaignFirmwareUpgrade(
            firmware_name=package.firmware_name,
            firmware_from=package.firmware_from,
            firmware_to=package.firmware_to,
            protocol="LWM2M",
            start_date="2026-01-15",
            end_date="2026-01-20",
            device_list=["490154203237518"],
            auto_add_devices_flag=False,
            auto_assign_license_flag=True,
        )
        print((await client.firmware.campaigns.schedule(campaign)).id)
        ```
        """
    async def schedule_software(
        self, campaign: models.CampaignSoftwareUpgrade | Mapping[str, Any]
    ) -> models.CampaignSoftware:
        """Schedules a software campaign.

        ```python
        campaign = {
            "softwareName": "agent",
            "softwareFrom": "1.0",
            "softwareTo": "1.1",
            "distributionType": "HTTP",
            "startDate": "2026-01-15",
            "endDate": "2026-01-20",
            "deviceList": ["490154203237518"],
        }
        print(await client.firmware.campaigns.schedule_software(campaign))
        ```
        """
    async def get(self, campaign: str) -> models.FirmwareCampaign:
        """Returns the campaign with the id `campaign`.

        ```python
        print((await client.firmware.campaigns.get(campaign)).status)
        ```
        """
    async def cancel(self, campaign: str) -> None:
        """Cancels a campaign that has not ended.

        ```python
        await client.firmware.campaigns.cancel(campaign)
        ```
        """
