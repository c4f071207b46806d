# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.accounts``, ``client.groups`` and ``client.labels``."""

from builtins import list as _list
from typing import final

from thingspace import models
from thingspace._thingspace.arguments import ManyDevices
from thingspace._thingspace.changes import AsyncChangeRequest, ChangeRequest
from thingspace._thingspace.jobs import AsyncJob, Job
from thingspace._thingspace.lists import AsyncList, List

@final
class Accounts:
    """Reads the account and its plans, leads, states and SKUs."""

    def get(self) -> models.Account:
        """Returns the account with its name and features."""
    def plans(self) -> list[models.ServicePlan]:
        """Returns the service plans of the account. Requests name a plan by its `code`."""
    def leads(self) -> List[models.AccountLead]:
        """Lists the leads of a partner account."""
    def states_and_services(self) -> models.AccountStatesAndServices:
        """Returns the custom services and states that `devices.go_to_state` accepts."""
    def skus(self) -> list[models.DeviceSkuInfo]:
        """Returns the device models (SKUs) that may be activated by ICCID alone."""

@final
class AsyncAccounts:
    """``Accounts`` for asyncio."""

    async def get(self) -> models.Account:
        """Returns the account with its name and features."""
    async def plans(self) -> list[models.ServicePlan]:
        """Returns the service plans of the account. Requests name a plan by its `code`."""
    def leads(self) -> AsyncList[models.AccountLead]:
        """Lists the leads of a partner account."""
    async def states_and_services(self) -> models.AccountStatesAndServices:
        """Returns the custom services and states that `devices.go_to_state` accepts."""
    async def skus(self) -> list[models.DeviceSkuInfo]:
        """Returns the device models (SKUs) that may be activated by ICCID alone."""

@final
class Groups:
    """Manages groups of devices."""

    def list(self) -> _list[models.DeviceGroup]:
        """Returns all groups, including the default group, without their devices."""
    def members(self, name: str) -> List[models.AccountDeviceList]:
        """Lists the identifiers of the devices in a group. `devices.list(group=…)` returns the devices with all their fields."""
    def create(self, name: str, description: str, *, devices: ManyDevices | None = None) -> None:
        """Creates a group and adds devices to it. Raises an `OutcomeError` if the answer is lost. In this case, check whether the
        group exists before you repeat the call.
        """
    def rename(self, name: str, new: str) -> None:
        """Renames a group."""
    def describe(self, name: str, description: str) -> None:
        """Changes the description of a group."""
    def add(self, name: str, devices: ManyDevices) -> None:
        """Moves devices from their current groups into this group."""
    def remove(self, name: str, devices: ManyDevices) -> None:
        """Removes devices from a group. The devices return to the default group."""
    def delete(self, name: str) -> None:
        """Deletes a group, but not its devices. The list of its members is lost."""

@final
class AsyncGroups:
    """``Groups`` for asyncio."""

    async def list(self) -> _list[models.DeviceGroup]:
        """Returns all groups, including the default group, without their devices."""
    def members(self, name: str) -> AsyncList[models.AccountDeviceList]:
        """Lists the identifiers of the devices in a group. `devices.list(group=…)` returns the devices with all their fields."""
    async def create(self, name: str, description: str, *, devices: ManyDevices | None = None) -> None:
        """Creates a group and adds devices to it. Raises an `OutcomeError` if the answer is lost. In this case, check whether the
        group exists before you repeat the call.
        """
    async def rename(self, name: str, new: str) -> None:
        """Renames a group."""
    async def describe(self, name: str, description: str) -> None:
        """Changes the description of a group."""
    async def add(self, name: str, devices: ManyDevices) -> None:
        """Moves devices from their current groups into this group."""
    async def remove(self, name: str, devices: ManyDevices) -> None:
        """Removes devices from a group. The devices return to the default group."""
    async def delete(self, name: str) -> None:
        """Deletes a group, but not its devices. The list of its members is lost."""

@final
class Labels:
    """Manages usage labels of devices."""

    def set(self, name: str, value: str, devices: ManyDevices) -> ChangeRequest:
        """Sets a label on devices. A label has a name and a value."""
    def remove(self, name: str, value: str, devices: ManyDevices) -> ChangeRequest:
        """Removes a label from devices."""

@final
class AsyncLabels:
    """``Labels`` for asyncio."""

    async def set(self, name: str, value: str, devices: ManyDevices) -> AsyncChangeRequest:
        """Sets a label on devices. A label has a name and a value."""
    async def remove(self, name: str, value: str, devices: ManyDevices) -> AsyncChangeRequest:
        """Removes a label from devices."""

@final
class JobGroups:
    """Changes of the members of groups as durable jobs."""

    def add(
        self,
        name: str,
        devices: ManyDevices,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that moves devices from their current groups into this group. Device lists do not show the change as a
        change of this job: if the answer to a request is lost, its devices stay `unknown`.
        """
    def remove(
        self,
        name: str,
        devices: ManyDevices,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that removes devices from a group. The devices return to the default group."""

@final
class AsyncJobGroups:
    """``JobGroups`` for asyncio."""

    async def add(
        self,
        name: str,
        devices: ManyDevices,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that moves devices from their current groups into this group. Device lists do not show the change as a
        change of this job: if the answer to a request is lost, its devices stay `unknown`.
        """
    async def remove(
        self,
        name: str,
        devices: ManyDevices,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that removes devices from a group. The devices return to the default group."""
