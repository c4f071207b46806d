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
    def get(self) -> models.Account: ...
    def plans(self) -> list[models.ServicePlan]: ...
    def leads(self) -> List[models.AccountLead]: ...
    def states_and_services(self) -> models.AccountStatesAndServices: ...
    def skus(self) -> list[models.DeviceSkuInfo]: ...

@final
class AsyncAccounts:
    async def get(self) -> models.Account: ...
    async def plans(self) -> list[models.ServicePlan]: ...
    def leads(self) -> AsyncList[models.AccountLead]: ...
    async def states_and_services(self) -> models.AccountStatesAndServices: ...
    async def skus(self) -> list[models.DeviceSkuInfo]: ...

@final
class Groups:
    """Manages groups of devices."""

    def list(self) -> _list[models.DeviceGroup]: ...
    def members(self, name: str) -> List[models.AccountDeviceList]: ...
    def create(self, name: str, description: str, *, devices: ManyDevices | None = None) -> None: ...
    def rename(self, name: str, new: str) -> None: ...
    def describe(self, name: str, description: str) -> None: ...
    def add(self, devices: ManyDevices, name: str) -> None: ...
    def remove(self, devices: ManyDevices, name: str) -> None: ...
    def delete(self, name: str) -> None: ...

@final
class AsyncGroups:
    """``Groups`` for asyncio."""

    async def list(self) -> _list[models.DeviceGroup]: ...
    def members(self, name: str) -> AsyncList[models.AccountDeviceList]: ...
    async def create(self, name: str, description: str, *, devices: ManyDevices | None = None) -> None: ...
    async def rename(self, name: str, new: str) -> None: ...
    async def describe(self, name: str, description: str) -> None: ...
    async def add(self, devices: ManyDevices, name: str) -> None: ...
    async def remove(self, devices: ManyDevices, name: str) -> None: ...
    async def delete(self, name: str) -> None: ...

@final
class Labels:
    """Manages usage labels of devices."""

    def set(self, devices: ManyDevices, name: str, value: str) -> ChangeRequest: ...
    def remove(self, devices: ManyDevices, name: str, value: str) -> ChangeRequest: ...

@final
class AsyncLabels:
    """``Labels`` for asyncio."""

    async def set(self, devices: ManyDevices, name: str, value: str) -> AsyncChangeRequest: ...
    async def remove(self, devices: ManyDevices, name: str, value: str) -> AsyncChangeRequest: ...

@final
class JobGroups:
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
    ) -> Job: ...
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
    ) -> Job: ...

@final
class AsyncJobGroups:
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
