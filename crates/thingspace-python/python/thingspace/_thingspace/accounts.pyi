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
    """The account of the client: `client.accounts`."""

    def get(self) -> models.Account:
        """Returns the account with its name and features.

        ```python
        print(client.accounts.get().account_name)
        ```
        """
    def plans(self) -> list[models.ServicePlan]:
        """Returns the service plans of the account. Requests identify a plan by its `code`.

        ```python
        for plan in client.accounts.plans():
            print(plan.code, plan.name)
        ```
        """
    def leads(self) -> List[models.AccountLead]:
        """Lists the sales leads of a partner account.

        ```python
        for lead in client.accounts.leads():
            print(lead.lead_id, lead.lead_state)
        ```
        """
    def states_and_services(self) -> models.AccountStatesAndServices:
        """Returns the custom services and states that `devices.go_to_state` accepts.

        ```python
        for engagement in client.accounts.states_and_services().engagement:
            print(engagement)
        ```
        """
    def skus(self) -> list[models.DeviceSkuInfo]:
        """Returns the device models (SKUs) whose devices can be activated by ICCID alone.

        ```python
        for sku in client.accounts.skus():
            print(sku.device_sku)
        ```
        """

@final
class AsyncAccounts:
    """The account of the client: `client.accounts`."""

    async def get(self) -> models.Account:
        """Returns the account with its name and features.

        ```python
        print((await client.accounts.get()).account_name)
        ```
        """
    async def plans(self) -> list[models.ServicePlan]:
        """Returns the service plans of the account. Requests identify a plan by its `code`.

        ```python
        for plan in await client.accounts.plans():
            print(plan.code, plan.name)
        ```
        """
    def leads(self) -> AsyncList[models.AccountLead]:
        """Lists the sales leads of a partner account.

        ```python
        async for lead in client.accounts.leads():
            print(lead.lead_id, lead.lead_state)
        ```
        """
    async def states_and_services(self) -> models.AccountStatesAndServices:
        """Returns the custom services and states that `devices.go_to_state` accepts.

        ```python
        for engagement in (await client.accounts.states_and_services()).engagement:
            print(engagement)
        ```
        """
    async def skus(self) -> list[models.DeviceSkuInfo]:
        """Returns the device models (SKUs) whose devices can be activated by ICCID alone.

        ```python
        for sku in await client.accounts.skus():
            print(sku.device_sku)
        ```
        """

@final
class Groups:
    """Manages groups of devices."""

    def list(self) -> _list[models.DeviceGroup]:
        """Returns all groups, including the default group. The result does not contain the devices of the groups.

        ```python
        for group in client.groups.list():
            print(group.name, group.description)
        ```
        """
    def members(self, name: str) -> List[models.AccountDeviceList]:
        """Lists the identifiers of the devices in a group. `devices.list(group=…)` returns the devices with all their fields.

        ```python
        for member in client.groups.members("depot"):
            print(member.device_ids[0].id)
        ```
        """
    def create(self, name: str, description: str, *, devices: ManyDevices | None = None) -> None:
        """Creates a group that contains `devices` (default: no devices). Raises an `OutcomeError` if the answer is lost. In this
        case, check whether the group exists before you repeat the call.

        ```python
        client.groups.create("yard", "Devices in stock", devices="iccid:89148000008682242668")
        ```
        """
    def rename(self, name: str, new: str) -> None:
        """Renames a group.

        ```python
        client.groups.rename("depot", "depot-north")
        ```
        """
    def describe(self, name: str, description: str) -> None:
        """Changes the description of a group.

        ```python
        client.groups.describe("depot", "Devices in stock")
        ```
        """
    def add(self, devices: ManyDevices, name: str) -> None:
        """Moves devices from their current groups into the group `name`.

        ```python
        client.groups.add(["iccid:89148000008682242668", "iccid:89148000008682242676"], "depot")
        ```
        """
    def remove(self, devices: ManyDevices, name: str) -> None:
        """Removes devices from a group. The devices return to the default group.

        ```python
        client.groups.remove("iccid:89148000008682242668", "depot")
        ```
        """
    def delete(self, name: str) -> None:
        """Deletes a group, but not its devices. The list of its members is lost.

        ```python
        client.groups.delete("depot")
        ```
        """

@final
class AsyncGroups:
    """``Groups`` for asyncio."""

    async def list(self) -> _list[models.DeviceGroup]:
        """Returns all groups, including the default group. The result does not contain the devices of the groups.

        ```python
        for group in await client.groups.list():
            print(group.name, group.description)
        ```
        """
    def members(self, name: str) -> AsyncList[models.AccountDeviceList]:
        """Lists the identifiers of the devices in a group. `devices.list(group=…)` returns the devices with all their fields.

        ```python
        async for member in client.groups.members("depot"):
            print(member.device_ids[0].id)
        ```
        """
    async def create(self, name: str, description: str, *, devices: ManyDevices | None = None) -> None:
        """Creates a group that contains `devices` (default: no devices). Raises an `OutcomeError` if the answer is lost. In this
        case, check whether the group exists before you repeat the call.

        ```python
        await client.groups.create("yard", "Devices in stock", devices="iccid:89148000008682242668")
        ```
        """
    async def rename(self, name: str, new: str) -> None:
        """Renames a group.

        ```python
        await client.groups.rename("depot", "depot-north")
        ```
        """
    async def describe(self, name: str, description: str) -> None:
        """Changes the description of a group.

        ```python
        await client.groups.describe("depot", "Devices in stock")
        ```
        """
    async def add(self, devices: ManyDevices, name: str) -> None:
        """Moves devices from their current groups into the group `name`.

        ```python
        await client.groups.add(["iccid:89148000008682242668", "iccid:89148000008682242676"], "depot")
        ```
        """
    async def remove(self, devices: ManyDevices, name: str) -> None:
        """Removes devices from a group. The devices return to the default group.

        ```python
        await client.groups.remove("iccid:89148000008682242668", "depot")
        ```
        """
    async def delete(self, name: str) -> None:
        """Deletes a group, but not its devices. The list of its members is lost.

        ```python
        await client.groups.delete("depot")
        ```
        """

@final
class Labels:
    """Manages usage labels of devices."""

    def set(self, devices: ManyDevices, name: str, value: str) -> ChangeRequest:
        """Sets a label on devices. A label has a name and a value.

        ```python
        outcomes = client.labels.set("eid:89033023426200000000000000000001", "usage", "infotainment").wait()
        ```
        """
    def remove(self, devices: ManyDevices, name: str, value: str) -> ChangeRequest:
        """Removes a label from devices.

        ```python
        outcomes = client.labels.remove("eid:89033023426200000000000000000001", "usage", "infotainment").wait()
        ```
        """

@final
class AsyncLabels:
    """``Labels`` for asyncio."""

    async def set(self, devices: ManyDevices, name: str, value: str) -> AsyncChangeRequest:
        """Sets a label on devices. A label has a name and a value.

        ```python
        outcomes = await (await client.labels.set("eid:89033023426200000000000000000001", "usage", "infotainment")).wait()
        ```
        """
    async def remove(self, devices: ManyDevices, name: str, value: str) -> AsyncChangeRequest:
        """Removes a label from devices.

        ```python
        outcomes = await (await client.labels.remove("eid:89033023426200000000000000000001", "usage", "infotainment")).wait()
        ```
        """

@final
class JobGroups:
    """Durable jobs that change the members of groups: `client.jobs().groups`."""

    def add(
        self,
        devices: ManyDevices,
        name: str,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that moves devices from their current groups into the group `name`. If the answer to a request is lost,
        the devices in this request stay `unknown`, because device lists do not show which request moved a device.

        ```python
        job = client.jobs().groups.add(["iccid:89148000008682242668", "iccid:89148000008682242676"], "depot")
        print(job.run())
        ```
        """
    def remove(
        self,
        devices: ManyDevices,
        name: str,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that removes devices from a group. The devices return to the default group.

        ```python
        job = client.jobs().groups.remove(["iccid:89148000008682242668", "iccid:89148000008682242676"], "depot")
        print(job.run())
        ```
        """

@final
class AsyncJobGroups:
    """Durable jobs that change the members of groups, for asyncio: `client.jobs().groups`."""

    async def add(
        self,
        devices: ManyDevices,
        name: str,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that moves devices from their current groups into the group `name`. If the answer to a request is lost,
        the devices in this request stay `unknown`, because device lists do not show which request moved a device.

        ```python
        job = await client.jobs().groups.add(["iccid:89148000008682242668", "iccid:89148000008682242676"], "depot")
        print(await job.run())
        ```
        """
    async def remove(
        self,
        devices: ManyDevices,
        name: str,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that removes devices from a group. The devices return to the default group.

        ```python
        job = await client.jobs().groups.remove(["iccid:89148000008682242668", "iccid:89148000008682242676"], "depot")
        print(await job.run())
        ```
        """
