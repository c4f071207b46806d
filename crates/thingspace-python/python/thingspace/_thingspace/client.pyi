# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""The blocking client and the asyncio client."""

from datetime import datetime
from types import TracebackType
from typing import Self, final

from thingspace import models
from thingspace._thingspace.accounts import Accounts, AsyncAccounts, AsyncGroups, AsyncLabels, Groups, Labels
from thingspace._thingspace.arguments import Span
from thingspace._thingspace.billing import AsyncBilledUsage, AsyncPromoUsage, BilledUsage, PromoUsage
from thingspace._thingspace.callbacks import AsyncCallbacks, Callbacks
from thingspace._thingspace.changes import AsyncChangeRequest, ChangeRequest
from thingspace._thingspace.devices import AsyncDevices, Devices
from thingspace._thingspace.euicc import AsyncProfiles, Profiles
from thingspace._thingspace.firmware import AsyncFirmware, Firmware
from thingspace._thingspace.history import (
    AsyncConnectionHistory,
    AsyncProvisioningHistory,
    AsyncUsageHistory,
    ConnectionHistory,
    ProvisioningHistory,
    UsageHistory,
)
from thingspace._thingspace.jobs import AsyncJobs, Jobs
from thingspace._thingspace.locations import AsyncLocations, Locations
from thingspace._thingspace.messages import AsyncNidd, AsyncSms, Nidd, Sms
from thingspace._thingspace.reachability import AsyncReachability, Reachability
from thingspace._thingspace.stores import CellStore, FileStore, MemoryStore, NewPassword, PasswordFile
from thingspace.api import Api, AsyncApi

@final
class Client:
    """A client of one ThingSpace account. Creating a client sends no request. The first call fetches a bearer token and a session
    token, which the client renews automatically.

    Settings that are not passed are read from the environment: THINGSPACE_BASE_URL, THINGSPACE_KEY, THINGSPACE_SECRET,
    THINGSPACE_USERNAME, THINGSPACE_PASSWORD, THINGSPACE_ACCOUNT. Threads can share a client. A client is a context manager.

    `timeout` is the maximum time of a call in seconds, including its retries. The default depends on the operation. `attempts`
    is the maximum number of attempts of a call, including the first (default: 3). A change that is not idempotent is sent again
    only if it is certain that the service has changed nothing. `proxy` is a URL. `no_proxy=True` ignores the proxy settings of
    the environment. `ca_certificate` is a PEM certificate to trust in addition to those of the system. With
    `local_checks=False`, the client also sends arguments that Verizon's documentation does not allow. `seed` makes the delays
    between retries reproducible, for tests. `token_store` shares tokens with other clients (`MemoryStore`), processes
    (`FileStore`) or machines (`CellStore`). If THINGSPACE_STORE is `postgres://…` or `nats://…`, the default of `token_store`
    is that store.

    The client keeps a record of failed logins on this machine. All processes of the operating system user share this record. The
    client does not send a refused password again. After two failed logins in a row, the client sends no login until you call
    `allow_login()`. If the record cannot be written, the client logs in only with `unrecorded_login=True` or
    THINGSPACE_UNRECORDED_LOGIN=1. `login_record` is the store of the record, for tests that must be isolated from each other. If
    `token_store` is a `CellStore`, the record is in that store, and `login_record` has no effect.
    """

    def __new__(
        cls,
        *,
        base_url: str | None = None,
        key: str | None = None,
        secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        account: str | None = None,
        timeout: Span | None = None,
        attempts: int | None = None,
        proxy: str | None = None,
        no_proxy: bool | None = None,
        ca_certificate: str | bytes | None = None,
        local_checks: bool | None = None,
        seed: int | None = None,
        token_store: FileStore | MemoryStore | CellStore | None = None,
        login_record: FileStore | MemoryStore | CellStore | None = None,
        unrecorded_login: bool | None = None,
    ) -> Self: ...
    @staticmethod
    def from_env() -> Client:
        """Creates a client with the settings of the environment: THINGSPACE_BASE_URL, THINGSPACE_KEY, THINGSPACE_SECRET,
        THINGSPACE_USERNAME, THINGSPACE_PASSWORD, THINGSPACE_ACCOUNT. If THINGSPACE_STORE is `postgres://…` or `nats://…`,
        the client keeps its tokens in that store.

        ```python
        client = ts.Client.from_env()
        print(client.account)
        ```
        """
    def with_options(self, *, timeout: Span | None = None, attempts: int | None = None) -> Client:
        """Returns a client whose calls have these options: `client.with_options(timeout=5, attempts=1).devices.list()`. An
        option that is not passed is unchanged. Both clients share everything else, such as connections and tokens, so it is
        cheap to create a client for a single call.

        ```python
        print(client.with_options(timeout=120, attempts=5).accounts.get().account_name)
        ```
        """
    @property
    def devices(self) -> Devices:
        """The devices of the account."""
    @property
    def callbacks(self) -> Callbacks:
        """The callback listeners of the account."""
    @property
    def usage(self) -> UsageHistory:
        """The daily usage of devices in the last twelve months. Data usage appears within 15 minutes after the end of a
        session. SMS appear after two days.
        """
    @property
    def connections(self) -> ConnectionHistory:
        """When devices started and ended their data sessions."""
    @property
    def provisioning(self) -> ProvisioningHistory:
        """The changes that were made to devices, such as activations: the time, the user and the result of each change."""
    @property
    def accounts(self) -> Accounts:
        """The account with its service plans, leads, custom states and SKUs."""
    @property
    def groups(self) -> Groups:
        """The groups of the account."""
    @property
    def sms(self) -> Sms:
        """SMS to and from devices."""
    @property
    def nidd(self) -> Nidd:
        """Data to non-IP devices."""
    @property
    def reachability(self) -> Reachability:
        """Queries and monitors whether devices can be reached."""
    @property
    def locations(self) -> Locations:
        """The locations of devices."""
    @property
    def firmware(self) -> Firmware:
        """Over-the-air firmware: images, upgrades, licenses and campaigns."""
    @property
    def euicc(self) -> Profiles:
        """Profiles of eUICCs."""
    @property
    def labels(self) -> Labels:
        """Usage labels of eUICC devices."""
    @property
    def billed_usage(self) -> BilledUsage:
        """Billed usage by billing cycle."""
    @property
    def promo_usage(self) -> PromoUsage:
        """The usage of devices under promotions."""
    @property
    def account(self) -> str:
        """The name of the account."""
    @property
    def base_url(self) -> str:
        """The base URL of the service."""
    @property
    def api(self) -> Api:
        """Has a method for every operation of the API, for example `client.api.list_devices(…)`."""
    def _call(
        self, operation: str, path: list[tuple[str, str]], query: list[tuple[str, str]], body: str | None = None,
        allowed: list[str] | None = None,
    ) -> str | None: ...
    def service_time(self) -> datetime:
        """Returns the current time by the clock of the service, to the second. Use this time as the end of time ranges, because the
        clock of this machine may differ. The method sends a request only if the client has not received a response yet.

        ```python
        for day in client.usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", client.service_time()):
            print(day.timestamp, day.bytes_used)
        ```
        """
    def request_status(self, request_id: str) -> models.AsynchronousRequestResult:
        """Returns the status of a request to activate, deactivate, suspend or restore a single device, by the id of the request.
        `client.euicc.request_status` returns the status of changes of eUICC profiles.

        ```python
        request = client.devices.suspend("iccid:89148000008682242668")
        print(client.request_status(request.request_id or "").status)
        ```
        """
    def login(self) -> None:
        """Verifies the credentials of this client by logging in, and replaces existing tokens. Other calls log in automatically.
        Raises an `AuthError` if the service refuses the credentials now or has refused them before. Raises a `LockoutError` if
        the service has locked the user.

        ```python
        client.login()
        ```
        """
    def logout(self) -> None:
        """Ends the session, and deletes the bearer token and the session token from this client and its token store. Other processes
        that share the session lose it, too. The next call logs in again.

        ```python
        client.logout()
        ```
        """
    def allow_login(self) -> None:
        """Allows another login after the service has refused the credentials or after two failed logins in a row. Call this method
        only if the credentials are correct. Five failed logins in a row lock the user, and only Verizon support can unlock the
        user.

        ```python
        client.allow_login()
        client.login()
        ```
        """
    def service_instance(self) -> str | None:
        """Returns the instance id of the simulator that this client calls, or None for a real service. If the base URL is not
        Verizon's, the method requests `/_sim/state` from the server without credentials. Later calls return the stored result.

        ```python
        if client.service_instance():
            print("this is a simulator")
        ```
        """
    def reset_password(self, keeper: PasswordFile) -> NewPassword:
        """Resets the password of the user. The service generates the new password, which is valid immediately. Before the request is
        sent, `keeper` records that a reset is in progress. After the response, `keeper` stores the new password. If the response
        is lost, the request is not sent again.

        ```python
        new = client.reset_password(ts.PasswordFile("thingspace-password.txt"))
        assert new.kept, new.failure
        ```
        """
    def jobs(self, *, store: str | None = None) -> Jobs:
        """Returns the jobs of this account in a store. A job makes durable changes: they survive the process, and each change is
        made at most once.

        `store` is a URL such as `sqlite:PATH`. The default is the value of THINGSPACE_STORE. If this variable is not set, the
        default is a SQLite file in the state folder of the user. The program `thingspace` has the same default. Raises a
        `StoreError` if the store cannot be opened.

        ```python
        jobs = client.jobs(store="memory:")
        job = jobs.suspend("iccid:89148000008682242668")
        print(job.wait())
        ```
        """
    def resume(self, handle: str) -> ChangeRequest:
        """Returns the change request that `handle` identifies. `handle` is a string that `ChangeRequest.handle()` returned in this
        or another process.

        ```python
        handle = client.devices.suspend("iccid:89148000008682242668").handle()
        print(client.resume(handle).wait())
        ```
        """
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

@final
class AsyncClient:
    """The asyncio client of one ThingSpace account, with the settings and methods of `Client`."""

    def __new__(
        cls,
        *,
        base_url: str | None = None,
        key: str | None = None,
        secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        account: str | None = None,
        timeout: Span | None = None,
        attempts: int | None = None,
        proxy: str | None = None,
        no_proxy: bool | None = None,
        ca_certificate: str | bytes | None = None,
        local_checks: bool | None = None,
        seed: int | None = None,
        token_store: FileStore | MemoryStore | CellStore | None = None,
        login_record: FileStore | MemoryStore | CellStore | None = None,
        unrecorded_login: bool | None = None,
    ) -> Self: ...
    @staticmethod
    def from_env() -> AsyncClient:
        """Creates a client with the settings of the environment: THINGSPACE_BASE_URL, THINGSPACE_KEY, THINGSPACE_SECRET,
        THINGSPACE_USERNAME, THINGSPACE_PASSWORD, THINGSPACE_ACCOUNT. If THINGSPACE_STORE is `postgres://…` or `nats://…`,
        the client keeps its tokens in that store.

        ```python
        client = ts.AsyncClient.from_env()
        print(client.account)
        ```
        """
    def with_options(self, *, timeout: Span | None = None, attempts: int | None = None) -> AsyncClient:
        """Returns a client whose calls have these options: `client.with_options(timeout=5, attempts=1).devices.list()`. An
        option that is not passed is unchanged. Both clients share everything else, such as connections and tokens, so it is
        cheap to create a client for a single call.

        ```python
        print((await client.with_options(timeout=120, attempts=5).accounts.get()).account_name)
        ```
        """
    @property
    def devices(self) -> AsyncDevices:
        """The devices of the account."""
    @property
    def callbacks(self) -> AsyncCallbacks:
        """The callback listeners of the account."""
    @property
    def usage(self) -> AsyncUsageHistory:
        """The daily usage of devices in the last twelve months. Data usage appears within 15 minutes after the end of a
        session. SMS appear after two days.
        """
    @property
    def connections(self) -> AsyncConnectionHistory:
        """When devices started and ended their data sessions."""
    @property
    def provisioning(self) -> AsyncProvisioningHistory:
        """The changes that were made to devices, such as activations: the time, the user and the result of each change."""
    @property
    def accounts(self) -> AsyncAccounts:
        """The account with its service plans, leads, custom states and SKUs."""
    @property
    def groups(self) -> AsyncGroups:
        """The groups of the account."""
    @property
    def sms(self) -> AsyncSms:
        """SMS to and from devices."""
    @property
    def nidd(self) -> AsyncNidd:
        """Data to non-IP devices."""
    @property
    def reachability(self) -> AsyncReachability:
        """Queries and monitors whether devices can be reached."""
    @property
    def locations(self) -> AsyncLocations:
        """The locations of devices."""
    @property
    def firmware(self) -> AsyncFirmware:
        """Over-the-air firmware: images, upgrades, licenses and campaigns."""
    @property
    def euicc(self) -> AsyncProfiles:
        """Profiles of eUICCs."""
    @property
    def labels(self) -> AsyncLabels:
        """Usage labels of eUICC devices."""
    @property
    def billed_usage(self) -> AsyncBilledUsage:
        """Billed usage by billing cycle."""
    @property
    def promo_usage(self) -> AsyncPromoUsage:
        """The usage of devices under promotions."""
    @property
    def account(self) -> str:
        """The name of the account."""
    @property
    def base_url(self) -> str:
        """The base URL of the service."""
    @property
    def api(self) -> AsyncApi:
        """Has a method for every operation of the API, for example `client.api.list_devices(…)`."""
    async def _call(
        self, operation: str, path: list[tuple[str, str]], query: list[tuple[str, str]], body: str | None = None,
        allowed: list[str] | None = None,
    ) -> str | None: ...
    async def service_time(self) -> datetime:
        """Returns the current time by the clock of the service, to the second. Use this time as the end of time ranges, because the
        clock of this machine may differ. The method sends a request only if the client has not received a response yet.

        ```python
        async for day in client.usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", await client.service_time()):
            print(day.timestamp, day.bytes_used)
        ```
        """
    async def request_status(self, request_id: str) -> models.AsynchronousRequestResult:
        """Returns the status of a request to activate, deactivate, suspend or restore a single device, by the id of the request.
        `client.euicc.request_status` returns the status of changes of eUICC profiles.

        ```python
        request = await client.devices.suspend("iccid:89148000008682242668")
        print((await client.request_status(request.request_id or "")).status)
        ```
        """
    async def login(self) -> None:
        """Verifies the credentials of this client by logging in, and replaces existing tokens. Other calls log in automatically.
        Raises an `AuthError` if the service refuses the credentials now or has refused them before. Raises a `LockoutError` if
        the service has locked the user.

        ```python
        await client.login()
        ```
        """
    async def logout(self) -> None:
        """Ends the session, and deletes the bearer token and the session token from this client and its token store. Other processes
        that share the session lose it, too. The next call logs in again.

        ```python
        await client.logout()
        ```
        """
    async def allow_login(self) -> None:
        """Allows another login after the service has refused the credentials or after two failed logins in a row. Call this method
        only if the credentials are correct. Five failed logins in a row lock the user, and only Verizon support can unlock the
        user.

        ```python
        await client.allow_login()
        await client.login()
        ```
        """
    async def service_instance(self) -> str | None:
        """Returns the instance id of the simulator that this client calls, or None for a real service. If the base URL is not
        Verizon's, the method requests `/_sim/state` from the server without credentials. Later calls return the stored result.

        ```python
        if await client.service_instance():
            print("this is a simulator")
        ```
        """
    async def reset_password(self, keeper: PasswordFile) -> NewPassword:
        """Resets the password of the user. The service generates the new password, which is valid immediately. Before the request is
        sent, `keeper` records that a reset is in progress. After the response, `keeper` stores the new password. If the response
        is lost, the request is not sent again.

        ```python
        new = await client.reset_password(ts.PasswordFile("thingspace-password.txt"))
        assert new.kept, new.failure
        ```
        """
    def jobs(self, *, store: str | None = None) -> AsyncJobs:
        """Returns the jobs of this account in a store. A job makes durable changes: they survive the process, and each change is
        made at most once.

        `store` is a URL such as `sqlite:PATH`. The default is the value of THINGSPACE_STORE. If this variable is not set, the
        default is a SQLite file in the state folder of the user. The program `thingspace` has the same default. Raises a
        `StoreError` if the store cannot be opened.

        ```python
        jobs = client.jobs(store="memory:")
        job = await jobs.suspend("iccid:89148000008682242668")
        print(await job.wait())
        ```
        """
    def resume(self, handle: str) -> AsyncChangeRequest:
        """Returns the change request that `handle` identifies. `handle` is a string that `ChangeRequest.handle()` returned in this
        or another process.

        ```python
        handle = (await client.devices.suspend("iccid:89148000008682242668")).handle()
        print(await client.resume(handle).wait())
        ```
        """
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
