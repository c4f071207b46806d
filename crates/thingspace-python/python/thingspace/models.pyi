# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""Record classes of the API, one a schema of the description."""

from collections.abc import Iterable
from typing import Any, Final

from thingspace._record import OpenEnum, Record

class AccountDeviceList(Record):
    """One device, named by one or more of its identifiers. All of them have to belong to the same device."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        ip_address: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The identifiers of this one device. Two entries are two names of one device, not two devices."""
    @property
    def ip_address(self) -> str | None:
        """Activation only: the static IP address that the device is to get. Its form is not checked (quirk ip-address-form)."""

class AccountDeviceListFilter(Record):
    """Looks for parts of identifiers."""
    def __init__(
        self,
        *,
        device_identifier_filters: Iterable[DeviceIdSearch | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def device_identifier_filters(self) -> list[DeviceIdSearch]:
        """What the identifiers have to match, by kind."""

class AccountDeviceListRequest(Record):
    """Which devices to list, and from where on. Several members narrow the list (AND); none lists all that the user may see."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        filter: AccountDeviceListFilter | dict[str, Any] | None = ...,
        current_state: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        earliest: str | None = ...,
        group_name: str | None = ...,
        latest: str | None = ...,
        service_plan: str | None = ...,
        max_number_of_devices: int | None = ...,
        largest_device_id_seen: int | None = ...,
        device_list: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Only devices of this billing account."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def filter(self) -> AccountDeviceListFilter | None:
        """Looks for parts of identifiers."""
    @property
    def current_state(self) -> str | None:
        """State of a line."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields hold these values."""
    @property
    def earliest(self) -> str | None:
        """Only devices that were added after this, ISO 8601 with Z or an offset."""
    @property
    def group_name(self) -> str | None:
        """Only devices of this group."""
    @property
    def latest(self) -> str | None:
        """Only devices that were added before this, ISO 8601 with Z or an offset."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""
    @property
    def max_number_of_devices(self) -> int | None:
        """Devices on a page at most. Left out, up to 2000 (quirk list-page-size)."""
    @property
    def largest_device_id_seen(self) -> int | None:
        """Where the page begins: above this platform number. 0 begins the list; then the number in the attribute DeviceId of the last device of the page before. Left out, devices come in order of the day they were added (quirk list-cursor)."""
    @property
    def device_list(self) -> list[DeviceId]:
        """Only these devices, each by one identifier. On the newest page only (quirk list-device-list)."""

class AccountDeviceListResult(Record):
    """A page of devices."""
    def __init__(
        self,
        *,
        has_more_data: bool | None = ...,
        devices: Iterable[ThingspaceDevice | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def has_more_data(self) -> bool | None:
        """Whether more pages follow. May come with status 202 (quirk list-202)."""
    @property
    def devices(self) -> list[ThingspaceDevice]:
        """The devices of the page, at most 2000, by rising platform number when the request had a cursor."""

class ActivateResponse(Record):
    """A line that was activated."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        ip_address: str | None = ...,
        service_plan: str | None = ...,
        state: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """All identifiers of the line. The MDN and MSISDN of a new line are found here (quirk callback-activated-ids)."""
    @property
    def ip_address(self) -> str | None:
        """The IP address that the line got."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the line is on."""
    @property
    def state(self) -> str | None:
        """State of a line."""

class AddDeviceState(OpenEnum):
    """State in which devices are added. `preactive`: known to the account, without service; the only one there is. The same state as `pre-active` in answers, in the spelling of the request examples (quirk add-state-spelling)."""
    PREACTIVE: Final = "preactive"

class AddDevicesRequest(Record):
    """Devices to add, and what they get."""
    def __init__(
        self,
        *,
        state: str | None = ...,
        devices_to_add: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        account_name: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        group_name: str | None = ...,
        sku_number: str | None = ...,
        smsr_oid: str | None = ...,
    ) -> None: ...
    @property
    def state(self) -> str | None:
        """State in which devices are added."""
    @property
    def devices_to_add(self) -> list[AccountDeviceList]:
        """The devices, at most 200."""
    @property
    def account_name(self) -> str | None:
        """Billing account that they are added to. May be left out by a user who has one account only."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields to set on every device."""
    @property
    def group_name(self) -> str | None:
        """Group that the devices are put into."""
    @property
    def sku_number(self) -> str | None:
        """Stock number of the hardware."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR) of eUICC devices, numbers with dots between them; its form is not checked (quirk smsr-oid-pattern)."""

class AddDevicesResult(Record):
    """What became of one device."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        response: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the device, perhaps fewer than were sent (quirk add-answer-ids)."""
    @property
    def response(self) -> str | None:
        """The word Success, or the reason why the device was not added."""

AddDevicesResultList = list[Any]

class Address(Record):
    """A street address in the United States."""
    def __init__(
        self,
        *,
        address_line1: str | None = ...,
        city: str | None = ...,
        state: str | None = ...,
        zip: str | None = ...,
        country: str | None = ...,
        address_line2: str | None = ...,
        zip4: str | None = ...,
        phone: str | None = ...,
        phone_type: str | None = ...,
        email_address: str | None = ...,
    ) -> None: ...
    @property
    def address_line1(self) -> str | None:
        """House number and street, no P.O. box."""
    @property
    def address_line2(self) -> str | None:
        """Building, floor or suite."""
    @property
    def city(self) -> str | None:
        """City."""
    @property
    def state(self) -> str | None:
        """State, as its two-letter code."""
    @property
    def zip(self) -> str | None:
        """ZIP code, five digits."""
    @property
    def zip4(self) -> str | None:
        """The four further digits of a ZIP+4 code."""
    @property
    def country(self) -> str | None:
        """Country, written US or USA."""
    @property
    def phone(self) -> str | None:
        """Phone number to reach the user under, ten digits."""
    @property
    def phone_type(self) -> str | None:
        """Kind of phone, one letter, such as H."""
    @property
    def email_address(self) -> str | None:
        """E-mail address of the user."""

class AsynchronousRequestResult(Record):
    """How far a request is."""
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def request_id(self) -> str | None:
        """The request that was asked about."""
    @property
    def status(self) -> str | None:
        """How far a request is."""

class CallbackActionResult(Record):
    """Which listener was registered or taken away. The name of the service is `serviceName` here, `name` in the request."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        service_name: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the listener."""
    @property
    def service_name(self) -> str | None:
        """A stream of callback messages, each with a listener of its own."""

class CallbackService(OpenEnum):
    """A stream of callback messages, each with a listener of its own. Answers to requests: `CarrierService` changes of lines, `DeviceService` uploads, orders, availability and lists, `DeviceUsage` aggregate usage, `DevicePromoUsage` promotion usage, `DevicePRLInformation` roaming lists, `DeviceSuspensionStatus` suspensions, `DeviceProfileService` eUICC profiles, `StateService` custom states, `DiagnosticsService` reachability, `EnhancedConnectivityService` SMS sent and received, `SMSDeliveryConfirmation` SMS confirmed by the device, `NiddService` non-IP data. Unasked: `ExternalProvisioningChanges` lines changed outside the API, `PromoChanges` promotions that ended, `ResumeTrackingNotification` suspensions that end in seven days, `AlertService` usage and anomaly triggers, `SubscriptionNotificationService` throttling and thresholds. Accepted, with a meaning that no source tells: `ExtendedEnhancedConnectivityService`, `IntelligenceService`, `NetworkEventService`, `PwnService`, `QoS`, `VIPCallbackService` (quirk callback-service-names)."""
    ALERT_SERVICE: Final = "AlertService"
    CARRIER_SERVICE: Final = "CarrierService"
    DEVICE_PRL_INFORMATION: Final = "DevicePRLInformation"
    DEVICE_PROFILE_SERVICE: Final = "DeviceProfileService"
    DEVICE_PROMO_USAGE: Final = "DevicePromoUsage"
    DEVICE_SERVICE: Final = "DeviceService"
    DEVICE_SUSPENSION_STATUS: Final = "DeviceSuspensionStatus"
    DEVICE_USAGE: Final = "DeviceUsage"
    DIAGNOSTICS_SERVICE: Final = "DiagnosticsService"
    ENHANCED_CONNECTIVITY_SERVICE: Final = "EnhancedConnectivityService"
    EXTENDED_ENHANCED_CONNECTIVITY_SERVICE: Final = "ExtendedEnhancedConnectivityService"
    EXTERNAL_PROVISIONING_CHANGES: Final = "ExternalProvisioningChanges"
    INTELLIGENCE_SERVICE: Final = "IntelligenceService"
    NETWORK_EVENT_SERVICE: Final = "NetworkEventService"
    NIDD_SERVICE: Final = "NiddService"
    PROMO_CHANGES: Final = "PromoChanges"
    PWN_SERVICE: Final = "PwnService"
    QO_S: Final = "QoS"
    RESUME_TRACKING_NOTIFICATION: Final = "ResumeTrackingNotification"
    SMS_DELIVERY_CONFIRMATION: Final = "SMSDeliveryConfirmation"
    STATE_SERVICE: Final = "StateService"
    SUBSCRIPTION_NOTIFICATION_SERVICE: Final = "SubscriptionNotificationService"
    VIP_CALLBACK_SERVICE: Final = "VIPCallbackService"

class CallbackStatus(OpenEnum):
    """How what was asked for ended. `Success`: done. `Failed`: not done, `faultResponse` says why. `Pending`: still under way, another message follows (quirk callback-status-pending). Non-IP data only: `Delivered`, `Queued` and `DeliveryFailed` for a message to a device, `ConfigCreated` and `ConfigFailed` for the set-up of a line."""
    SUCCESS: Final = "Success"
    FAILED: Final = "Failed"
    PENDING: Final = "Pending"
    DELIVERED: Final = "Delivered"
    QUEUED: Final = "Queued"
    DELIVERY_FAILED: Final = "DeliveryFailed"
    CONFIG_CREATED: Final = "ConfigCreated"
    CONFIG_FAILED: Final = "ConfigFailed"

class CancelLocationRequest(Record):
    """The device to detach."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the device."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """Exactly one device, by IMEI, ICCID, MDN, IMSI, EID or MSISDN."""

class CarrierActionsRequest(Record):
    """Lines to suspend or to restore: named one by one, or selected by account or group, narrowed by plan and custom fields. Naming devices excludes the selection (quirk actions-selectors)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        with_billing: bool | None = ...,
        group_name: str | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the lines."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only lines whose custom fields hold these values."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The lines, each by one identifier or more."""
    @property
    def with_billing(self) -> bool | None:
        """Suspend only, whether billing goes on meanwhile (quirk suspend-billing)."""
    @property
    def group_name(self) -> str | None:
        """All lines of this group."""
    @property
    def service_plan(self) -> str | None:
        """Only lines on the service plan with this code."""

class CarrierActivateRequest(Record):
    """Devices to activate, and what they get."""
    def __init__(
        self,
        *,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        mdn_zip_code: str | None = ...,
        account_name: str | None = ...,
        carrier_ip_pool_name: str | None = ...,
        carrier_name: str | None = ...,
        cost_center_code: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        group_name: str | None = ...,
        lead_id: str | None = ...,
        primary_place_of_use: PlaceOfUse | dict[str, Any] | None = ...,
        public_ip_restriction: str | None = ...,
        sku_number: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account that the lines belong to. May be left out by a user who has one account only."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, at most 10000. Some pages let a group stand in for them (quirk activate-devices-required)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the lines get."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits, that decides the area of the phone numbers."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool that the addresses come from. Left out, the account's default pool."""
    @property
    def carrier_name(self) -> str | None:
        """Carrier that is to serve the lines."""
    @property
    def cost_center_code(self) -> str | None:
        """Cost centre that the lines are booked under, at most 36 characters (quirk cost-center-names)."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields to set on every device. Elsewhere such a list selects devices (quirk custom-fields-meaning)."""
    @property
    def group_name(self) -> str | None:
        """Group that the devices are put into (quirk activate-group-name)."""
    @property
    def lead_id(self) -> str | None:
        """Lead that the activation is credited to, partner accounts only. The lead has to be Qualified or Closed - Won."""
    @property
    def primary_place_of_use(self) -> PlaceOfUse | None:
        """The primary place of use, where a device is mainly used and by whom."""
    @property
    def public_ip_restriction(self) -> str | None:
        """What may reach a device with a public IP address."""
    @property
    def sku_number(self) -> str | None:
        """Stock number of the hardware. Stands in for the IMEI when a device is named by its ICCID only."""

class CarrierCallback(Record):
    """What became of a request for one device, as CarrierService sends it: with `deviceResponse` when it was done, with `faultResponse` when it was not."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: CarrierDeviceResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        comment: str | None = ...,
        summary: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Empty or absent in messages that nobody asked for."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> CarrierDeviceResponse | None:
        """What was done."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def comment(self) -> str | None:
        """A remark for people to read. After a suspension it tells when the line resumes by itself (quirk callback-suspend-date; the spelling of the member is derived, quirk callback-comment-summary)."""
    @property
    def summary(self) -> str | None:
        """A remark for people to read (quirk callback-comment-summary)."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class CarrierChangeResponse(Record):
    """A line that was changed in another way. No source shows the members of these answers; the three here are guessed after those of an activation (quirk callback-member-names), and whatever else comes is kept."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        state: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the line."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the line is on."""
    @property
    def state(self) -> str | None:
        """State of a line."""

class CarrierDeactivateRequest(Record):
    """Lines to deactivate."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        reason_code: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        etf_waiver: bool | None = ...,
        group_name: str | None = ...,
        service_plan: str | None = ...,
        delete_after_deactivation: bool | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the lines."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The lines. Required here, a selector among others in the SOAP interface (quirk deactivate-required)."""
    @property
    def reason_code(self) -> str | None:
        """Why a line is deactivated."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only lines whose custom fields hold these values."""
    @property
    def etf_waiver(self) -> bool | None:
        """Whether to spend one of the account's waivers, so that no early termination fee is billed."""
    @property
    def group_name(self) -> str | None:
        """Only lines of this group."""
    @property
    def service_plan(self) -> str | None:
        """Only lines on the service plan with this code."""
    @property
    def delete_after_deactivation(self) -> bool | None:
        """Whether to take the devices out of the account once they are deactivated (quirk deactivate-delete)."""

class CarrierDeviceResponse(Record):
    """What was done. Exactly one member is there, and its name tells the kind of request. Two of the names were seen, the others are derived from them (quirk callback-member-names): read whichever member is there."""
    def __init__(
        self,
        *,
        activate_response: ActivateResponse | dict[str, Any] | None = ...,
        suspend_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        restore_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        deactivate_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        change_identifier_response: ChangeIdentifierResponse | dict[str, Any] | None = ...,
        change_service_plan_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        change_custom_fields_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        change_cost_center_code_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        change_contact_info_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        move_device_response: CarrierChangeResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def activate_response(self) -> ActivateResponse | None:
        """A line that was activated."""
    @property
    def suspend_response(self) -> CarrierChangeResponse | None:
        """A line that was changed in another way."""
    @property
    def restore_response(self) -> CarrierChangeResponse | None:
        """A line that was changed in another way."""
    @property
    def deactivate_response(self) -> CarrierChangeResponse | None:
        """A line that was changed in another way."""
    @property
    def change_identifier_response(self) -> ChangeIdentifierResponse | None:
        """A device whose identifiers were changed."""
    @property
    def change_service_plan_response(self) -> CarrierChangeResponse | None:
        """A line that was changed in another way."""
    @property
    def change_custom_fields_response(self) -> CarrierChangeResponse | None:
        """A line that was changed in another way."""
    @property
    def change_cost_center_code_response(self) -> CarrierChangeResponse | None:
        """A line that was changed in another way."""
    @property
    def change_contact_info_response(self) -> CarrierChangeResponse | None:
        """A line that was changed in another way."""
    @property
    def move_device_response(self) -> CarrierChangeResponse | None:
        """A line that was changed in another way."""

class CarrierInformation(Record):
    """A line as a carrier sees it."""
    def __init__(
        self,
        *,
        carrier_name: str | None = ...,
        service_plan: str | None = ...,
        state: str | None = ...,
    ) -> None: ...
    @property
    def carrier_name(self) -> str | None:
        """Name of the carrier."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan. Absent for deactivated lines."""
    @property
    def state(self) -> str | None:
        """State of a line."""

class ChangeDeviceIdRequest(Record):
    """The line to change, and what it gets."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        change4g_option: str | None = ...,
        device_ids_to: Iterable[DeviceId | dict[str, Any]] | None = ...,
        assign_non_geo_mdn: bool | None = ...,
        npa_nxx: str | None = ...,
        service_plan: str | None = ...,
        zip_code: str | None = ...,
        smsr_oid: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The line, by an identifier that it has now; its MDN will do."""
    @property
    def change4g_option(self) -> str | None:
        """What is changed."""
    @property
    def device_ids_to(self) -> list[DeviceId]:
        """The new identifiers, each as an entry. Needed for every option but ChangeMSISDN."""
    @property
    def assign_non_geo_mdn(self) -> bool | None:
        """Whether a new phone number comes without an area. True wants `zipCode`, false wants `npaNxx`."""
    @property
    def npa_nxx(self) -> str | None:
        """First six digits that a new phone number should have, with `assignNonGeoMdn` false."""
    @property
    def service_plan(self) -> str | None:
        """Code of a service plan to change to along with it."""
    @property
    def zip_code(self) -> str | None:
        """ZIP code for a new phone number, with `assignNonGeoMdn` true."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR), numbers with dots between them. Needed for ChangeIMEIandEID; its form is not checked (quirk smsr-oid-pattern)."""

class ChangeIdentifierOption(OpenEnum):
    """What is changed. `ChangeICCID`: the SIM. `ChangeIMEI`: the hardware. `ChangeIMEIandICCID`: both. `ChangeIMEIandEID`: hardware with an eUICC. `ChangeMSISDN`: the phone number. `3Gto4G` and `4Gto3G`: hardware of another generation."""
    CHANGE_ICCID: Final = "ChangeICCID"
    CHANGE_IMEI: Final = "ChangeIMEI"
    CHANGE_IME_IAND_ICCID: Final = "ChangeIMEIandICCID"
    CHANGE_MSISDN: Final = "ChangeMSISDN"
    N_3GTO4_G: Final = "3Gto4G"
    N_4GTO3_G: Final = "4Gto3G"
    CHANGE_IME_IAND_EID: Final = "ChangeIMEIandEID"

class ChangeIdentifierResponse(Record):
    """A device whose identifiers were changed."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The new identifiers."""
    @property
    def service_plan(self) -> str | None:
        """Code of the new service plan, when the plan changed too."""

class CheckOrderStatusRequest(Record):
    """The activation to ask about."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        order_request_id: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the device."""
    @property
    def devices(self) -> list[DeviceList]:
        """One device, named by one ESN, ICCID or MEID. Required even beside a request id (quirk check-order-status-input)."""
    @property
    def order_request_id(self) -> str | None:
        """The request id that the activation answered."""

class ConnectivityManagementCallback(Record):
    """A registered listener."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        service_name: str | None = ...,
        url: str | None = ...,
        username: str | None = ...,
        password: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the listener."""
    @property
    def service_name(self) -> str | None:
        """A stream of callback messages, each with a listener of its own."""
    @property
    def url(self) -> str | None:
        """Where messages are posted to."""
    @property
    def username(self) -> str | None:
        """What the messages carry as user name. Empty or absent when none was given (quirk callback-credentials-shown)."""
    @property
    def password(self) -> str | None:
        """What the messages carry as password, in clear. Empty or absent when none was given."""

ConnectivityManagementCallbackList = list[Any]

class ContactInfoUpdateRequest(Record):
    """The devices, and the place of use that they get, whole."""
    def __init__(
        self,
        *,
        primary_place_of_use: PlaceOfUse | dict[str, Any] | None = ...,
        account_name: str | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def primary_place_of_use(self) -> PlaceOfUse | None:
        """The primary place of use, where a device is mainly used and by whom."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, each by one identifier or more. Optional in an SDK; what leaving it out means is not told, so name them."""

class CustomFields(Record):
    """A name with a value. Three uses share the shape: custom fields of the customer, extended attributes of a device, and attributes of diagnostics. In a request a list of custom fields sets values or selects devices, as the operation says (quirk custom-fields-meaning)."""
    def __init__(
        self,
        *,
        key: str | None = ...,
        value: str | None = ...,
    ) -> None: ...
    @property
    def key(self) -> str | None:
        """The name. Custom fields are called CustomField1 to CustomField5."""
    @property
    def value(self) -> str | None:
        """The value, always text. A custom field holds at most 50 characters: letters, digits, blank and common punctuation. In answers an attribute may come without value, with null or with an empty text, and may be longer (quirk attribute-values)."""

class CustomFieldsUpdateRequest(Record):
    """The devices, and the custom fields to write into them."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        custom_fields_to_update: Iterable[CustomFields | dict[str, Any]] | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        group_name: str | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields hold these values now."""
    @property
    def custom_fields_to_update(self) -> list[CustomFields]:
        """The new values. Without any, nothing changes (quirk custom-fields-to-update)."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, each by one identifier or more."""
    @property
    def group_name(self) -> str | None:
        """Only devices of this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""

class CustomerName(Record):
    """Name of who uses the device."""
    def __init__(
        self,
        *,
        first_name: str | None = ...,
        last_name: str | None = ...,
        title: str | None = ...,
        middle_name: str | None = ...,
        suffix: str | None = ...,
    ) -> None: ...
    @property
    def title(self) -> str | None:
        """Title before the name."""
    @property
    def first_name(self) -> str | None:
        """First name. The pages on eUICC devices allow 20 characters."""
    @property
    def middle_name(self) -> str | None:
        """Middle name or initial."""
    @property
    def last_name(self) -> str | None:
        """Last name."""
    @property
    def suffix(self) -> str | None:
        """Suffix after the name."""

class DateFilter(Record):
    """A span of time of up to three months."""
    def __init__(
        self,
        *,
        earliest: str | None = ...,
        latest: str | None = ...,
    ) -> None: ...
    @property
    def earliest(self) -> str | None:
        """Begin, ISO 8601 with Z or an offset, never with both (quirk date-offset-and-z)."""
    @property
    def latest(self) -> str | None:
        """End, ISO 8601 with Z or an offset. At most three months after the begin."""

class DeleteDevicesRequest(Record):
    """Devices to delete."""
    def __init__(
        self,
        *,
        devices_to_delete: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        account_name: str | None = ...,
    ) -> None: ...
    @property
    def devices_to_delete(self) -> list[AccountDeviceList]:
        """The devices, at most 100. One identifier for each is enough."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. May be left out by a user who has one account only."""

class DeleteDevicesResult(Record):
    """What became of one device."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        status: str | None = ...,
        message: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the device. For some devices of an answer one object, for others an array (quirk delete-device-ids)."""
    @property
    def status(self) -> str | None:
        """What became of a deletion."""
    @property
    def message(self) -> str | None:
        """Why the device was not deleted. Only with Failed."""

DeleteDevicesResultList = list[Any]

class DeleteStatus(OpenEnum):
    """What became of a deletion. `Success`: the device is gone. `Failed`: it is still there, `message` says why."""
    SUCCESS: Final = "Success"
    FAILED: Final = "Failed"

class DeviceActivationRequest(Record):
    """Devices to ask about."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account that they would be activated in."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, at most 10000."""

class DeviceCostCenterRequest(Record):
    """The lines, and the cost centre that they get. Lines are named, or selected by account or group, plan and custom fields."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        cost_center: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        group_name: str | None = ...,
        primary_place_of_use: PlaceOfUse | dict[str, Any] | None = ...,
        remove_cost_center: bool | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the lines."""
    @property
    def cost_center(self) -> str | None:
        """The cost centre, at most 36 characters out of letters, digits, blank, dash, exclamation mark and number sign."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only lines whose custom fields hold these values."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The lines, each by one identifier or more."""
    @property
    def group_name(self) -> str | None:
        """Only lines of this group."""
    @property
    def primary_place_of_use(self) -> PlaceOfUse | None:
        """The primary place of use, where a device is mainly used and by whom."""
    @property
    def remove_cost_center(self) -> bool | None:
        """Whether to remove the cost centre. True wins over a `costCenter` in the same request."""
    @property
    def service_plan(self) -> str | None:
        """Only lines on the service plan with this code."""

class DeviceExtendedDiagnosticsRequest(Record):
    """The device to read."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_list: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the device."""
    @property
    def device_list(self) -> list[DeviceId]:
        """The device. Identifiers stand in the array directly, without `deviceIds` around them (quirk diagnostics-device-list). MDN is the safe kind (quirk diagnostics-id-kinds)."""

class DeviceExtendedDiagnosticsResult(Record):
    """Diagnostics of a device."""
    def __init__(
        self,
        *,
        categories: Iterable[DiagnosticsCategory | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def categories(self) -> list[DiagnosticsCategory]:
        """The attributes, by category."""

class DeviceFilter(Record):
    """Selects devices by what they have in common. Several members narrow the selection (AND)."""
    def __init__(
        self,
        *,
        account: str | None = ...,
        group_name: str | None = ...,
        service_plan: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account(self) -> str | None:
        """Only devices of this billing account. The member is `account` here, `accountName` elsewhere."""
    @property
    def group_name(self) -> str | None:
        """Only devices of this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields hold these values."""

class DeviceFilterWithoutAccount(Record):
    """Selects devices by what they have in common; the account stands beside it in the request."""
    def __init__(
        self,
        *,
        group_name: str | None = ...,
        service_plan: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def group_name(self) -> str | None:
        """Only devices of this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields hold these values."""

class DeviceId(Record):
    """One identifier of a device or of its line. One is enough for most operations; activation takes IMEI and ICCID."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        kind: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str | None:
        """The identifier, as text. Its form depends on the kind."""
    @property
    def kind(self) -> str | None:
        """What an identifier is."""

class DeviceIdSearch(Record):
    """Matches the identifiers of one kind by their text."""
    def __init__(
        self,
        *,
        kind: str | None = ...,
        contains: str | None = ...,
        startswith: str | None = ...,
        endswith: str | None = ...,
    ) -> None: ...
    @property
    def kind(self) -> str | None:
        """What an identifier is."""
    @property
    def contains(self) -> str | None:
        """Text that the identifier holds somewhere. Required even beside the other two (quirk list-filter-keys)."""
    @property
    def startswith(self) -> str | None:
        """Text that the identifier begins with. The name is all lower case (quirk list-filter-keys)."""
    @property
    def endswith(self) -> str | None:
        """Text that the identifier ends with. The name is all lower case (quirk list-filter-keys)."""

class DeviceKind(OpenEnum):
    """What an identifier is. `esn`: 11 decimal digits, 2G and 3G hardware. `meid`: 14 hexadecimal digits, 3G hardware. `imei`: up to 16 decimal digits, in practice 15, 4G and 5G hardware. `iccid`: up to 20 decimal digits, the SIM. `mdn`: 10 digits, the phone number, given at activation and lost at deactivation. `msisdn`: 11 digits, the phone number with the country code 1. `eid`: 32 digits, an eUICC. `imsi`: 15 digits, and `min`: 10 digits, mostly seen in answers. Case differs from answer to answer and does not count (quirk kind-spelling); check digits are not verified (quirk id-check-digits)."""
    ESN: Final = "esn"
    MEID: Final = "meid"
    IMEI: Final = "imei"
    ICCID: Final = "iccid"
    MDN: Final = "mdn"
    MSISDN: Final = "msisdn"
    EID: Final = "eid"
    IMSI: Final = "imsi"
    MIN: Final = "min"

class DeviceList(Record):
    """One device, named by its identifiers, where no address can be asked for."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The identifiers of this one device, at most 100."""

class DeviceManagementResult(Record):
    """The request was accepted; nothing has been done yet. The outcome comes by callback, one message for each device (quirk request-id-length tells of a second name of this shape)."""
    def __init__(
        self,
        *,
        request_id: str | None = ...,
    ) -> None: ...
    @property
    def request_id(self) -> str | None:
        """Ties callback messages, and the status of the request, to this call. The text of a UUID."""

class DeviceMismatchListRequest(Record):
    """Where and when to look for mismatches."""
    def __init__(
        self,
        *,
        filter: DateFilter | dict[str, Any] | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        account_name: str | None = ...,
        group_name: str | None = ...,
    ) -> None: ...
    @property
    def filter(self) -> DateFilter | None:
        """A span of time of up to three months."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """Only these devices, by ICCID or MDN."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. Required with a group."""
    @property
    def group_name(self) -> str | None:
        """Only devices of this group."""

class DeviceMismatchListResult(Record):
    """SIMs that were seen in other hardware."""
    def __init__(
        self,
        *,
        devices: Iterable[MismatchedDevice | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def devices(self) -> list[MismatchedDevice]:
        """One entry for each pair of SIM and new hardware."""

class DevicePrlListRequest(Record):
    """The devices to ask about, named or selected."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        account_name: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        group_name: str | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The devices, one identifier for each (quirk flat-device-ids)."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. Needed with a group by a user who sees several accounts."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields hold these values."""
    @property
    def group_name(self) -> str | None:
        """Only devices of this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""

class DeviceState(OpenEnum):
    """State of a line. `pre-active`: known to the platform only, never activated; it can only become active. `pending activation`: asked for, not yet confirmed by the network; minutes, a day at most. `active`: in service, with number, address and plan. `suspend`: out of service for a time, number and plan kept; it can only become active again (quirk suspend-deactivate). `deactive`: out of service, number and plan gone; it may be activated again with a new number, or deleted. Case, dashes and blanks differ between documents and do not count (quirk state-spelling)."""
    ACTIVE: Final = "active"
    SUSPEND: Final = "suspend"
    DEACTIVE: Final = "deactive"
    PRE_ACTIVE: Final = "pre-active"
    PENDING_ACTIVATION: Final = "pending activation"

class DeviceSuspensionStatusRequest(Record):
    """The devices to ask about, named or selected, not both."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        filter: DeviceFilterWithoutAccount | dict[str, Any] | None = ...,
        account_name: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The devices, one identifier for each (quirk flat-device-ids)."""
    @property
    def filter(self) -> DeviceFilterWithoutAccount | None:
        """Selects devices by what they have in common; the account stands beside it in the request."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""

class DeviceUploadRequest(Record):
    """Hardware to make known, all of one type."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        email_address: str | None = ...,
        device_sku: str | None = ...,
        upload_type: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account that uploads (quirk upload-account-optional)."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, at most 10000."""
    @property
    def email_address(self) -> str | None:
        """Where the report is sent to."""
    @property
    def device_sku(self) -> str | None:
        """Stock number of the hardware, in upper case; case counts."""
    @property
    def upload_type(self) -> str | None:
        """Which identifiers are uploaded."""

DeviceWithServiceAddress = dict[str, Any]

class DiagnosticsCategory(Record):
    """Attributes that belong together."""
    def __init__(
        self,
        *,
        category_name: str | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def category_name(self) -> str | None:
        """What attributes are about."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """The attributes, values always as text."""

class DiagnosticsCategoryName(OpenEnum):
    """What attributes are about. `Connectivity`: connection to the network, the one that examples show. `Provisioning`: set-up of the line. `Billing`: plan and usage. `Location`: where it was seen (quirk diagnostics-categories)."""
    CONNECTIVITY: Final = "Connectivity"
    PROVISIONING: Final = "Provisioning"
    BILLING: Final = "Billing"
    LOCATION: Final = "Location"

class ErrorAnswer(Record):
    """What a failed call answers, the three documented shapes laid over each other: `errorCode` and `errorMessage` of the service, `fault` of the gateway, `error` with its companions of the token endpoint. Only the members of one shape are there (quirk error-shapes)."""
    def __init__(
        self,
        *,
        error_code: str | None = ...,
        error_message: str | None = ...,
        fault: GatewayFault | dict[str, Any] | None = ...,
        error: str | None = ...,
        error_description: str | None = ...,
        error_uri: str | None = ...,
    ) -> None: ...
    @property
    def error_code(self) -> str | None:
        """Name of the service, a dot, then the stable code: a class (`INPUT_INVALID`, `REQUEST_FAILED`, `REQUEST_ONHOLD`, `REQUEST_CANCELLED`) and what went wrong. Compare without the name of the service."""
    @property
    def error_message(self) -> str | None:
        """The reason for people to read. Its wording changes between releases, and it may be null."""
    @property
    def fault(self) -> GatewayFault | None:
        """Refusal by the gateway, before the service saw the call."""
    @property
    def error(self) -> str | None:
        """Why the token endpoint refused."""
    @property
    def error_description(self) -> str | None:
        """Token endpoint, the reason for people to read."""
    @property
    def error_uri(self) -> str | None:
        """Token endpoint, address of a page about the error."""

class FaultResponse(Record):
    """Why it was not done. The names of the members are all lower case here."""
    def __init__(
        self,
        *,
        faultcode: str | None = ...,
        faultstring: str | None = ...,
    ) -> None: ...
    @property
    def faultcode(self) -> str | None:
        """Name of the service, a dot, then the stable code. Compare without the name of the service. The class `REQUEST_ONHOLD` waits for an approval and is followed by another message, `REQUEST_CANCELLED` says that the approval was denied or came too late."""
    @property
    def faultstring(self) -> str | None:
        """The reason for people to read. Its wording changes between releases."""

class GatewayFault(Record):
    """Refusal by the gateway, before the service saw the call."""
    def __init__(
        self,
        *,
        code: str | None = ...,
        message: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
    @property
    def code(self) -> str | None:
        """Six digits: 900901 the bearer is wrong or has expired, 900902 bearer or key and secret are missing, 900906 there is no such resource. Text in the documents; a number is accepted too (quirk gateway-code-type)."""
    @property
    def message(self) -> str | None:
        """Short name of the fault."""
    @property
    def description(self) -> str | None:
        """What the gateway objects to, for people to read."""

class GoToStateRequest(Record):
    """Devices to move, where to, and what they get there. Names the devices or gives a filter."""
    def __init__(
        self,
        *,
        service_name: str | None = ...,
        state_name: str | None = ...,
        service_plan: str | None = ...,
        mdn_zip_code: str | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        filter: DeviceFilter | dict[str, Any] | None = ...,
        carrier_ip_pool_name: str | None = ...,
        public_ip_restriction: str | None = ...,
        sku_number: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        devices_with_service_address: Iterable[dict[str, Any]] | None = ...,
        ip_address: str | None = ...,
        group_name: str | None = ...,
        primary_place_of_use: PlaceOfUse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def service_name(self) -> str | None:
        """Name of the custom service."""
    @property
    def state_name(self) -> str | None:
        """Name of the state to move to."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the lines get."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits, that decides the area of the phone numbers."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, at most 10000. All have to be in the same state."""
    @property
    def filter(self) -> DeviceFilter | None:
        """Selects devices by what they have in common."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool that the addresses come from."""
    @property
    def public_ip_restriction(self) -> str | None:
        """What may reach a device with a public IP address."""
    @property
    def sku_number(self) -> str | None:
        """Stock number of the hardware. Stands in for the IMEI when a device is named by its ICCID only."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields to set on every device."""
    @property
    def devices_with_service_address(self) -> list[dict[str, Any]]:
        """Business Internet only, devices with the address of their service."""
    @property
    def ip_address(self) -> str | None:
        """Static IP address that the device is to get. Its form is not checked (quirk ip-address-form)."""
    @property
    def group_name(self) -> str | None:
        """Group that the devices are put into, as in an activation."""
    @property
    def primary_place_of_use(self) -> PlaceOfUse | None:
        """The primary place of use, where a device is mainly used and by whom."""

class GrantType(OpenEnum):
    """The only grant there is. `client_credentials`: the application asks in its own name."""
    CLIENT_CREDENTIALS: Final = "client_credentials"

class LogInRequest(Record):
    """Who logs in."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """Name of the API user."""
    @property
    def password(self) -> str | None:
        """Password of the API user."""

class LogInResult(Record):
    """An open session."""
    def __init__(
        self,
        *,
        session_token: str | None = ...,
        expires_in: int | None = ...,
    ) -> None: ...
    @property
    def session_token(self) -> str | None:
        """Token for the VZ-M2M-Token header, the text of a UUID."""
    @property
    def expires_in(self) -> int | None:
        """Idle seconds after which the session dies. No document has it on the wire, only a user's program; 1200 where missing (quirk login-expires-in)."""

class LogOutResult(Record):
    """The session that was ended."""
    def __init__(
        self,
        *,
        session_token: str | None = ...,
    ) -> None: ...
    @property
    def session_token(self) -> str | None:
        """Token of the ended session. It no longer works."""

class MismatchedDevice(Record):
    """A SIM that was seen in other hardware. Its identifiers are members of their own here, not a list."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        mdn: str | None = ...,
        activation_date: str | None = ...,
        iccid: str | None = ...,
        pre_imei: str | None = ...,
        post_imei: str | None = ...,
        sim_ota_date: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the line."""
    @property
    def mdn(self) -> str | None:
        """Phone number of the line, 10 digits."""
    @property
    def activation_date(self) -> str | None:
        """When the line was activated, ISO 8601 text with Z or an offset."""
    @property
    def iccid(self) -> str | None:
        """The SIM, up to 20 digits."""
    @property
    def pre_imei(self) -> str | None:
        """The hardware that the SIM was in before."""
    @property
    def post_imei(self) -> str | None:
        """The hardware that the SIM was seen in."""
    @property
    def sim_ota_date(self) -> str | None:
        """When the SIM was last reached over the air (OTA), ISO 8601 text with Z or an offset."""

class MoveDeviceRequest(Record):
    """The lines, and the account that they go to. Lines are named, or selected by the filter."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        filter: DeviceFilter | dict[str, Any] | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        group_name: str | None = ...,
        carrier_ip_pool_name: str | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account that the lines go TO. The one that they come from is `filter.account` (quirk move-account)."""
    @property
    def filter(self) -> DeviceFilter | None:
        """Selects devices by what they have in common."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields that the lines get in the new account; an SDK says that they select (quirk move-custom-fields)."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The lines, at most 10000, each by one identifier or more."""
    @property
    def group_name(self) -> str | None:
        """A group. Whether it selects or says where the lines go is not told; select by the filter (quirk move-group-name)."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool that new addresses come from."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the lines get in the new account."""

class OauthErrorCode(OpenEnum):
    """Why the token endpoint refused. `invalid_request`: the form is incomplete, mostly its grant_type. `invalid_client`: key or secret is wrong. `invalid_grant`: the grant is not valid. `unauthorized_client`: this application may not use the grant. `unsupported_grant_type`: the endpoint does not know the grant. `invalid_scope`: a scope is unknown or not allowed."""
    INVALID_REQUEST: Final = "invalid_request"
    INVALID_CLIENT: Final = "invalid_client"
    INVALID_GRANT: Final = "invalid_grant"
    UNAUTHORIZED_CLIENT: Final = "unauthorized_client"
    UNSUPPORTED_GRANT_TYPE: Final = "unsupported_grant_type"
    INVALID_SCOPE: Final = "invalid_scope"

class OauthRevokeRequest(Record):
    """Form that ends a bearer token."""
    def __init__(
        self,
        *,
        grant_type: str | None = ...,
        token: str | None = ...,
    ) -> None: ...
    @property
    def grant_type(self) -> str | None:
        """The only grant there is."""
    @property
    def token(self) -> str | None:
        """The bearer token to end."""

class OauthToken(Record):
    """A bearer token. Members other than the token itself may be missing (quirk oauth-optional-members)."""
    def __init__(
        self,
        *,
        access_token: str | None = ...,
        token_type: str | None = ...,
        expires_in: int | None = ...,
        scope: str | None = ...,
        refresh_token: str | None = ...,
    ) -> None: ...
    @property
    def access_token(self) -> str | None:
        """The bearer token."""
    @property
    def token_type(self) -> str | None:
        """`Bearer`: goes into the Authorization header behind this word."""
    @property
    def expires_in(self) -> int | None:
        """Seconds that the token still lives, 3600 at most; fewer when it was issued before (quirk oauth-same-token)."""
    @property
    def scope(self) -> str | None:
        """Scopes of the token, separated by blanks."""
    @property
    def refresh_token(self) -> str | None:
        """Never expected with client credentials; an SDK has the member (quirk oauth-optional-members)."""

class OauthTokenRequest(Record):
    """Form that asks for a bearer token."""
    def __init__(
        self,
        *,
        grant_type: str | None = ...,
        scope: str | None = ...,
    ) -> None: ...
    @property
    def grant_type(self) -> str | None:
        """The only grant there is."""
    @property
    def scope(self) -> str | None:
        """Scopes, separated by blanks. Left out, the application gets what it is entitled to, which is right for connectivity management. Names in circulation: read, write, ts.application.ro, ts.mec.fullaccess, ts.mec.limitaccess, and names such as discovery:read, serviceprofile:read, serviceprofile:write, serviceregistry:read and serviceregistry:write, also behind edge:."""

class PlaceOfUse(Record):
    """The primary place of use, where a device is mainly used and by whom."""
    def __init__(
        self,
        *,
        address: Address | dict[str, Any] | None = ...,
        customer_name: CustomerName | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def address(self) -> Address | None:
        """A street address in the United States."""
    @property
    def customer_name(self) -> CustomerName | None:
        """Name of who uses the device."""

class PublicIpRestriction(OpenEnum):
    """What may reach a device with a public IP address. `restricted`: the network lets only some traffic through. `unrestricted`: it does not filter."""
    RESTRICTED: Final = "restricted"
    UNRESTRICTED: Final = "unrestricted"

class ReasonCode(OpenEnum):
    """Why a line is deactivated. `FF`: the only reason that is valid; what it stands for is not told."""
    FF: Final = "FF"

class RegisterCallbackRequest(Record):
    """A listener to register."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        url: str | None = ...,
        username: str | None = ...,
        password: str | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str | None:
        """A stream of callback messages, each with a listener of its own."""
    @property
    def url(self) -> str | None:
        """Where messages are posted to, with http or https and one of the allowed ports."""
    @property
    def username(self) -> str | None:
        """Sent along in every message, at most 40 characters. Not the name of the API user."""
    @property
    def password(self) -> str | None:
        """Sent along in every message, in clear, at most 40 characters. Never the password of the API user."""

class RequestStatus(OpenEnum):
    """How far a request is. `Pending`: not ended. `Success`: done. `Failed` and `Failure` mean the same: refused or not possible; pages write the first, an SDK the second (quirk request-status-failed-spelling)."""
    PENDING: Final = "Pending"
    SUCCESS: Final = "Success"
    FAILED: Final = "Failed"
    FAILURE: Final = "Failure"

class ServicePlanUpdateRequest(Record):
    """The lines, and the service plan that they get."""
    def __init__(
        self,
        *,
        service_plan: str | None = ...,
        account_name: str | None = ...,
        current_service_plan: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        group_name: str | None = ...,
        carrier_ip_pool_name: str | None = ...,
        take_effect: str | None = ...,
    ) -> None: ...
    @property
    def service_plan(self) -> str | None:
        """Code of the NEW service plan. Elsewhere the member selects (quirk plan-new-or-filter)."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the lines."""
    @property
    def current_service_plan(self) -> str | None:
        """Only lines on the service plan with this code now."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only lines whose custom fields hold these values."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The lines, each by one identifier or more."""
    @property
    def group_name(self) -> str | None:
        """Only lines of this group."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool that a new address comes from, 3 to 32 letters and digits."""
    @property
    def take_effect(self) -> str | None:
        """When the new plan begins, ISO 8601 with Z or an offset. In an SDK only (quirk plan-take-effect)."""

class ServiceType(OpenEnum):
    """Network generation. `4g`: LTE, the value that a real program sends. `3g`: CDMA, by analogy (quirk service-type-values)."""
    N_4G: Final = "4g"
    N_3G: Final = "3g"

class SessionResetPasswordRequest(Record):
    """Proof that the caller knows the password that is to go."""
    def __init__(
        self,
        *,
        old_password: str | None = ...,
    ) -> None: ...
    @property
    def old_password(self) -> str | None:
        """The password that is valid now."""

class SessionResetPasswordResult(Record):
    """The password that the platform made."""
    def __init__(
        self,
        *,
        new_password: str | None = ...,
    ) -> None: ...
    @property
    def new_password(self) -> str | None:
        """The new password, valid at once and told only here."""

class ThingspaceDevice(Record):
    """What the platform knows of a device and its line. Any member may be missing (quirk device-missing-members)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        billing_cycle_end_date: str | None = ...,
        carrier_informations: Iterable[CarrierInformation | dict[str, Any]] | None = ...,
        connected: bool | None = ...,
        created_at: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
        group_names: Iterable[str] | None = ...,
        ip_address: str | None = ...,
        last_activation_by: str | None = ...,
        last_activation_date: str | None = ...,
        last_connection_date: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the line."""
    @property
    def billing_cycle_end_date(self) -> str | None:
        """End of the running billing cycle, ISO 8601 text."""
    @property
    def carrier_informations(self) -> list[CarrierInformation]:
        """State and plan of the line with each carrier; one entry in practice."""
    @property
    def connected(self) -> bool | None:
        """Whether the device has a data session now."""
    @property
    def created_at(self) -> str | None:
        """When the device was added to the account, ISO 8601 text."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields of the customer, CustomField1 to CustomField5."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """All identifiers, six kinds for an active 4G line; fewer for a deactivated one."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """Further attributes, values as text. `DeviceId` is the platform number that lists are paged by. Others: `AccountNumber`, `CostCenterCode`, `SkuNumber`, `SmsrOid`, `ProfileStatus`, `PreIMEI`, `PreSKU`, `SIMOTADate`, `RoamingStatus`, `LastRoamingStatusUpdate`, and the place of use under names that begin with `PrimaryPlaceOfUse`. An SDK says that they come with one-device answers only (quirk list-extended-attributes)."""
    @property
    def group_names(self) -> list[str]:
        """Groups of the device. The default group reads Default, a colon, a blank and the account."""
    @property
    def ip_address(self) -> str | None:
        """IP address of the line, 0.0.0.0 when there is none. Absent for devices without IP."""
    @property
    def last_activation_by(self) -> str | None:
        """Who activated the line last."""
    @property
    def last_activation_date(self) -> str | None:
        """When the line was activated last, ISO 8601 text."""
    @property
    def last_connection_date(self) -> str | None:
        """When the device was connected last, ISO 8601 text. Absent when it never was."""

class TokenType(OpenEnum):
    """`Bearer`: goes into the Authorization header behind this word. The case of the value is not certain."""
    BEARER: Final = "Bearer"

class UploadType(OpenEnum):
    """Which identifiers are uploaded. `IMEI`: hardware only. `IMEI ICCID Pair`: hardware with its embedded SIM. Free text by the documents; these two were seen (quirk upload-type)."""
    IMEI: Final = "IMEI"
    IMEI_ICCID_PAIR: Final = "IMEI ICCID Pair"

class UploadsActivatesDeviceRequest(Record):
    """Hardware to make known and to activate, all of one type."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        email_address: str | None = ...,
        device_sku: str | None = ...,
        upload_type: str | None = ...,
        service_plan: str | None = ...,
        mdn_zip_code: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        carrier_ip_pool_name: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account that uploads, and that the lines belong to."""
    @property
    def email_address(self) -> str | None:
        """Where the report is sent to."""
    @property
    def device_sku(self) -> str | None:
        """Stock number of the hardware, in upper case; case counts."""
    @property
    def upload_type(self) -> str | None:
        """Which identifiers are uploaded."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the lines get."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits, that decides the area of the phone numbers."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, at most 10000."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool that the addresses come from. May be empty, for the account's default pool."""
