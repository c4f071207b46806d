# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.firmware``."""

from builtins import list as _list
from collections.abc import Mapping
from typing import Any, final

from thingspace import models
from thingspace._thingspace.arguments import Day, ManyDevices, OneDevice
from thingspace._thingspace.callbacks import AsyncRegistered, Inbox, Listener, Registered
from thingspace._thingspace.lists import AsyncList, List

@final
class Firmware:
    """Schedules firmware upgrades and manages their licenses."""

    @property
    def campaigns(self) -> Campaigns:
        """Campaigns, which send firmware and software to many devices at fixed hours of the day."""
    def list(self) -> _list[models.Firmware]:
        """Returns the firmware images for the devices of the account."""
    def schedule(
        self, image: str, version: str, devices: ManyDevices, *, since: Day, until: Day
    ) -> models.FirmwareUpgrade:
        """Schedules an upgrade of devices to a version of an image, between the days `since` and `until`."""
    def get(self, upgrade: str) -> models.FirmwareUpgrade:
        """Returns an upgrade with the status of each device."""
    def add_devices(self, upgrade: str, devices: ManyDevices) -> models.FirmwareUpgradeChangeResult:
        """Adds devices to an upgrade that has not started."""
    def remove_devices(self, upgrade: str, devices: ManyDevices) -> models.FirmwareUpgradeChangeResult:
        """Removes devices from an upgrade that has not started."""
    def cancel(self, upgrade: str) -> None:
        """Cancels an upgrade."""
    def upgrades(self, status: str) -> List[models.FirmwareUpgrade]:
        """Lists the upgrades with this status. `status` is one of `models.UpgradeStatus`."""
    def devices(self) -> List[models.FotaDevice]:
        """Lists the devices that can be upgraded."""
    def history(self, device: OneDevice) -> _list[models.DeviceUpgradeHistory]:
        """Returns the firmware history of one device."""
    def subscription(self) -> models.FotaSubscription:
        """Returns the firmware subscription of the account."""
    def licensed(self) -> List[models.LicensedDevice]:
        """Lists the devices that have a license."""
    def assign_licenses(self, devices: ManyDevices) -> models.FotaLicenseResult:
        """Assigns one license to each of the devices."""
    def remove_licenses(self, devices: ManyDevices) -> models.FotaLicenseResult:
        """Removes the licenses of devices."""
    def set_removal_list(self, devices: ManyDevices) -> models.FotaLicenseRemovalResult:
        """Sets the devices whose licenses are removed first when the account has too few licenses."""
    def removal_list(self) -> List[str]:
        """Lists the IMEIs of the devices whose licenses are removed first."""
    def delete_removal_list(self) -> None:
        """Clears the list of devices whose licenses are removed first."""
    def register_listener(
        self, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> Registered:
        """Registers a listener for messages about firmware, like `client.callbacks.register` for other services. If another
        program has registered its listener, raises a `ListenerTakenError` unless `replace=True`. `url` is the public URL of the
        listener.
        """
    def listener(self) -> str | None:
        """Returns the URL of the registered listener; None if no listener is registered."""
    def deregister_listener(self) -> None:
        """Deregisters the listener, even if another program registered it."""

@final
class AsyncFirmware:
    """``Firmware`` for asyncio."""

    @property
    def campaigns(self) -> AsyncCampaigns:
        """Campaigns, which send firmware and software to many devices at fixed hours of the day."""
    async def list(self) -> _list[models.Firmware]:
        """Returns the firmware images for the devices of the account."""
    async def schedule(
        self, image: str, version: str, devices: ManyDevices, *, since: Day, until: Day
    ) -> models.FirmwareUpgrade:
        """Schedules an upgrade of devices to a version of an image, between the days `since` and `until`."""
    async def get(self, upgrade: str) -> models.FirmwareUpgrade:
        """Returns an upgrade with the status of each device."""
    async def add_devices(self, upgrade: str, devices: ManyDevices) -> models.FirmwareUpgradeChangeResult:
        """Adds devices to an upgrade that has not started."""
    async def remove_devices(self, upgrade: str, devices: ManyDevices) -> models.FirmwareUpgradeChangeResult:
        """Removes devices from an upgrade that has not started."""
    async def cancel(self, upgrade: str) -> None:
        """Cancels an upgrade."""
    def upgrades(self, status: str) -> AsyncList[models.FirmwareUpgrade]:
        """Lists the upgrades with this status. `status` is one of `models.UpgradeStatus`."""
    def devices(self) -> AsyncList[models.FotaDevice]:
        """Lists the devices that can be upgraded."""
    async def history(self, device: OneDevice) -> _list[models.DeviceUpgradeHistory]:
        """Returns the firmware history of one device."""
    async def subscription(self) -> models.FotaSubscription:
        """Returns the firmware subscription of the account."""
    def licensed(self) -> AsyncList[models.LicensedDevice]:
        """Lists the devices that have a license."""
    async def assign_licenses(self, devices: ManyDevices) -> models.FotaLicenseResult:
        """Assigns one license to each of the devices."""
    async def remove_licenses(self, devices: ManyDevices) -> models.FotaLicenseResult:
        """Removes the licenses of devices."""
    async def set_removal_list(self, devices: ManyDevices) -> models.FotaLicenseRemovalResult:
        """Sets the devices whose licenses are removed first when the account has too few licenses."""
    def removal_list(self) -> AsyncList[str]:
        """Lists the IMEIs of the devices whose licenses are removed first."""
    async def delete_removal_list(self) -> None:
        """Clears the list of devices whose licenses are removed first."""
    async def register_listener(
        self, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> AsyncRegistered:
        """Registers a listener for messages about firmware, like `client.callbacks.register` for other services. If another
        program has registered its listener, raises a `ListenerTakenError` unless `replace=True`. `url` is the public URL of the
        listener.
        """
    async def listener(self) -> str | None:
        """Returns the URL of the registered listener; None if no listener is registered."""
    async def deregister_listener(self) -> None:
        """Deregisters the listener, even if another program registered it."""

@final
class Campaigns:
    """Schedules firmware and software campaigns."""

    def packages(self, protocol: str) -> list[models.FirmwarePackage]:
        """Returns the packages for a protocol. `protocol` is one of `models.CampaignProtocol`."""
    def schedule(self, campaign: models.CampaignFirmwareUpgrade | Mapping[str, Any]) -> models.FirmwareCampaign:
        """Schedules a firmware campaign."""
    def schedule_software(
        self, campaign: models.CampaignSoftwareUpgrade | Mapping[str, Any]
    ) -> models.CampaignSoftware:
        """Schedules a software campaign."""
    def get(self, campaign: str) -> models.FirmwareCampaign:
        """Returns a campaign."""
    def cancel(self, campaign: str) -> None:
        """Cancels a campaign."""

@final
class AsyncCampaigns:
    """``Campaigns`` for asyncio."""

    async def packages(self, protocol: str) -> list[models.FirmwarePackage]:
        """Returns the packages for a protocol. `protocol` is one of `models.CampaignProtocol`."""
    async def schedule(
        self, campaign: models.CampaignFirmwareUpgrade | Mapping[str, Any]
    ) -> models.FirmwareCampaign:
        """Schedules a firmware campaign."""
    async def schedule_software(
        self, campaign: models.CampaignSoftwareUpgrade | Mapping[str, Any]
    ) -> models.CampaignSoftware:
        """Schedules a software campaign."""
    async def get(self, campaign: str) -> models.FirmwareCampaign:
        """Returns a campaign."""
    async def cancel(self, campaign: str) -> None:
        """Cancels a campaign."""
