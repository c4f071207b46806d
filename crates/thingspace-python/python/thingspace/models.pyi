# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""The types of the API description: a record class for each object, an ``OpenEnum`` class for each enum, and an
alias for any other type.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from thingspace._position import Located, Positioned
from thingspace._record import OpenEnum, Record

class Account(Record):
    """An account."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        account_number: str | None = ...,
        organization_name: str | None = ...,
        is_provisioning_allowed: bool | None = ...,
        carriers: Iterable[str] | None = ...,
        features: Iterable[str] | None = ...,
        i_p_pools: Iterable[IpPool | dict[str, Any]] | None = ...,
        ip_pools: Iterable[IpPool | dict[str, Any]] | None = ...,
        service_plans: Iterable[ServicePlan | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def account_number(self) -> str | None:
        """Number of the account, usually the same as its name."""
    @property
    def organization_name(self) -> str | None:
        """Organization that the account belongs to."""
    @property
    def is_provisioning_allowed(self) -> bool | None:
        """Whether devices may be activated and changed."""
    @property
    def carriers(self) -> list[str]:
        """Carriers that serve the account."""
    @property
    def features(self) -> list[str]:
        """Features that the account has subscribed to."""
    @property
    def i_p_pools(self) -> list[IpPool]:
        """IP address pools, under the name that the SDKs use (quirk accounts-ip-pools)."""
    @property
    def ip_pools(self) -> list[IpPool]:
        """IP address pools, under the name that Verizon's documentation and a user's program use."""
    @property
    def service_plans(self) -> list[ServicePlan]:
        """Service plans that are available to devices of the account."""

class AccountConsentCreate(Record):
    """The consents to record."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_list: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def device_list(self) -> list[DeviceId]:
        """The devices, one identifier each (quirk location-consent-members)."""

class AccountConsentUpdate(Record):
    """The consent of the whole account."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        all_device_consent: int | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def all_device_consent(self) -> int | None:
        """Consent level of all devices."""

class AccountDeviceConsent(Record):
    """The consents of an account."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        all_device_consent: int | None = ...,
        device_list: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def all_device_consent(self) -> int | None:
        """Consent level of all devices (quirk location-consent-members)."""
    @property
    def device_list(self) -> list[DeviceId]:
        """Devices whose consent is recorded separately (quirk location-consent-members)."""

class AccountDeviceList(Record):
    """One device, named by one or more of its identifiers. All of them must belong to the same device."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        ip_address: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The identifiers of one device. Two entries are two identifiers of the same device, not two devices."""
    @property
    def ip_address(self) -> str | None:
        """Activation only: the static IP address to assign to the device. The format is not checked (quirk ip-address-form)."""

class AccountDeviceListFilter(Record):
    """Searches for parts of identifiers."""
    def __init__(
        self,
        *,
        device_identifier_filters: Iterable[DeviceIdSearch | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def device_identifier_filters(self) -> list[DeviceIdSearch]:
        """The conditions on the identifiers, by kind."""

class AccountDeviceListRequest(Record):
    """Which devices to list, and where to continue. All given members must match (AND); without any, every device that the user has access to is listed."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        filter: AccountDeviceListFilter | dict[str, Any] | None = ...,
        current_state: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        earliest: datetime | str | None = ...,
        group_name: str | None = ...,
        latest: datetime | str | None = ...,
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
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def filter(self) -> AccountDeviceListFilter | None:
        """Searches for parts of identifiers."""
    @property
    def current_state(self) -> str | None:
        """The state of a line."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields have these values."""
    @property
    def earliest(self) -> datetime | None:
        """Only devices added after this time, ISO 8601 with Z or an offset."""
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""
    @property
    def latest(self) -> datetime | None:
        """Only devices added before this time, ISO 8601 with Z or an offset."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""
    @property
    def max_number_of_devices(self) -> int | None:
        """Maximum number of devices on a page. If omitted, up to 2000 (quirk list-page-size)."""
    @property
    def largest_device_id_seen(self) -> int | None:
        """The page starts after the device with this platform number. Send 0 for the first page, then the number in the attribute DeviceId of the last device on the previous page. If omitted, devices are sorted by the day they were added (quirk list-cursor)."""
    @property
    def device_list(self) -> list[DeviceId]:
        """Only these devices, each named by one identifier. Only the newest documentation has this member (quirk list-device-list)."""

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
        """Whether more pages follow. True may come with status 202 (quirk list-202)."""
    @property
    def devices(self) -> list[ThingspaceDevice]:
        """The devices on the page, at most 2000. Sorted by ascending platform number if the request had `largestDeviceIdSeen`."""

class AccountLead(Record):
    """A prospect."""
    def __init__(
        self,
        *,
        lead_id: str | None = ...,
        lead_state: str | None = ...,
        address: LeadAddress | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def lead_id(self) -> str | None:
        """The id of the lead."""
    @property
    def lead_state(self) -> str | None:
        """The progress of a lead."""
    @property
    def address(self) -> LeadAddress | None:
        """Address of a prospect."""

class AccountLeadsResult(Record):
    """A page of leads."""
    def __init__(
        self,
        *,
        leads: Iterable[AccountLead | dict[str, Any]] | None = ...,
        has_more_data: bool | None = ...,
    ) -> None: ...
    @property
    def leads(self) -> list[AccountLead]:
        """The leads, at most 1000."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more leads follow."""

class AccountLicenseInfo(Record):
    """The number of licenses, and a page of the devices that hold a license."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        total_licenses: int | None = ...,
        assigned_licenses: int | None = ...,
        has_more_data: bool | None = ...,
        last_seen_device_id: int | None = ...,
        device_list: Iterable[LicensedDevice | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def total_licenses(self) -> int | None:
        """Number of licenses purchased."""
    @property
    def assigned_licenses(self) -> int | None:
        """Number of licenses assigned."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more devices follow."""
    @property
    def last_seen_device_id(self) -> int | None:
        """Start index of the next page; 0 on the last page."""
    @property
    def device_list(self) -> list[LicensedDevice]:
        """The devices."""

class AccountService(Record):
    """A custom service."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
        states: Iterable[ServiceState | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str | None:
        """Name of the service, as used by goToState."""
    @property
    def description(self) -> str | None:
        """Purpose of the service."""
    @property
    def states(self) -> list[ServiceState]:
        """The states that devices can have in this service."""

class AccountStatesAndServices(Record):
    """Custom services and their states."""
    def __init__(
        self,
        *,
        engagement: Iterable[Engagement | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def engagement(self) -> list[Engagement]:
        """The engagements: a list, although the name of the member is singular."""

class AccuracyMode(OpenEnum):
    """The accuracy of a position. `0`: coarse, the only value seen. Newer documentation also describes precise positions (quirk location-precise). The service rejects any other value with `INVALID_PARAMETER` and the message `Invalid accuracy mode`."""
    N_0: Final = "0"

class ActivateDeviceProfileRequest(Record):
    """The eUICC devices to activate and enable."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        mdn_zip_code: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account for the devices."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each named by its EID and IMEI, at most 100."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan for the devices."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits. It determines the area of the phone numbers."""

class ActivateResponse(Record):
    """A device that was activated."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        ip_address: str | None = ...,
        service_plan: str | None = ...,
        state: str | None = ...,
        feature_codes: Iterable[str] | None = ...,
        device_credential: DeviceCredential | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """All identifiers of the device, including the MDN and MSISDN of a new line (quirk callback-activated-ids)."""
    @property
    def ip_address(self) -> str | None:
        """The IP address assigned to the device."""
    @property
    def service_plan(self) -> str | None:
        """Code of the current service plan."""
    @property
    def state(self) -> str | None:
        """The state of a line."""
    @property
    def feature_codes(self) -> list[str]:
        """Feature codes of the device (quirk callback-activate-members)."""
    @property
    def device_credential(self) -> DeviceCredential | None:
        """A login that belongs to the device."""

class AddDeviceState(OpenEnum):
    """The state in which devices are added. `preactive`, the only value: the account has the device, but the device has no service. Request examples have this spelling; responses spell the same state `pre-active` (quirk add-state-spelling)."""
    PREACTIVE: Final = "preactive"

class AddDevicesRequest(Record):
    """The devices to add, and the settings for them."""
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
        """The state in which devices are added."""
    @property
    def devices_to_add(self) -> list[AccountDeviceList]:
        """The devices, at most 200."""
    @property
    def account_name(self) -> str | None:
        """Billing account to add the devices to. Optional for a user who has only one account."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields to set on every device."""
    @property
    def group_name(self) -> str | None:
        """Group to put the devices into."""
    @property
    def sku_number(self) -> str | None:
        """Stock number of the hardware."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR) of eUICC devices, numbers separated by dots. The format is not checked (quirk smsr-oid-pattern)."""

class AddDevicesResult(Record):
    """The outcome for one device."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        response: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the device, possibly fewer than were sent (quirk add-answer-ids)."""
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
        """House number and street; no P.O. box."""
    @property
    def address_line2(self) -> str | None:
        """Building, floor or suite."""
    @property
    def city(self) -> str | None:
        """City."""
    @property
    def state(self) -> str | None:
        """Two-letter state code."""
    @property
    def zip(self) -> str | None:
        """ZIP code, five digits."""
    @property
    def zip4(self) -> str | None:
        """The last four digits of a ZIP+4 code."""
    @property
    def country(self) -> str | None:
        """Country, written US or USA."""
    @property
    def phone(self) -> str | None:
        """Phone number of the user, ten digits."""
    @property
    def phone_type(self) -> str | None:
        """Kind of phone number, one letter, such as H."""
    @property
    def email_address(self) -> str | None:
        """Email address of the user."""

class AssociateLabelRequest(Record):
    """The labels to set."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        labels: Iterable[DeviceLabelAssignment | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def labels(self) -> list[DeviceLabelAssignment]:
        """Labels, each with its devices. At most 2000 entries."""

class AsynchronousRequestResult(Record):
    """The status of a request."""
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def request_id(self) -> str | None:
        """The id of the request that the status belongs to."""
    @property
    def status(self) -> str | None:
        """The status of a request."""

class BillUsageRequest(Record):
    """The period in which to count positions, and the account."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        start_date: str | None = ...,
        end_date: str | None = ...,
        usage_for_all_accounts: bool | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def start_date(self) -> str | None:
        """First day: month, day, year (quirk location-dates)."""
    @property
    def end_date(self) -> str | None:
        """Last day, in the format of `startDate`."""
    @property
    def usage_for_all_accounts(self) -> bool | None:
        """Whether to include managed accounts."""

class BillableUsageReport(Record):
    """The number of positions used. Counts are strings. Some members start with a capital letter (quirk location-usage-names)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        usage_for_all_accounts: bool | None = ...,
        sku_name: str | None = ...,
        transactions_allowed: str | None = ...,
        total_transaction_count: str | None = ...,
        primary_account: ServiceUsage | dict[str, Any] | None = ...,
        managed_accounts: Iterable[ServiceUsage | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def usage_for_all_accounts(self) -> bool | None:
        """Whether managed accounts were included."""
    @property
    def sku_name(self) -> str | None:
        """Name of the purchased service."""
    @property
    def transactions_allowed(self) -> str | None:
        """Number of positions allowed, as a string."""
    @property
    def total_transaction_count(self) -> str | None:
        """Number of positions used, as a string."""
    @property
    def primary_account(self) -> ServiceUsage | None:
        """The number of positions used by one account."""
    @property
    def managed_accounts(self) -> list[ServiceUsage]:
        """The usage of each managed account."""

class BilledUsageListRequest(Record):
    """Selects the devices or labels whose billed usage is requested. A request that names neither selects every device of the account."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        labels: Iterable[LabelFilter | dict[str, Any]] | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        device_ids: Iterable[DeviceList | dict[str, Any]] | None = ...,
        billing_cycle: BillingCycle | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def labels(self) -> list[LabelFilter]:
        """The labels, at most 2000."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def device_ids(self) -> list[DeviceList]:
        """Lists of devices, in the form that Verizon's SDK sends (quirk segments-labels-shape)."""
    @property
    def billing_cycle(self) -> BillingCycle | None:
        """A billing cycle, identified by the month in which it closes."""

class BilledUsageRequest(Record):
    """Selects the device or the labels whose billed usage is returned: send either `deviceId` or `labels`. Name the device by its EID."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        labels: Iterable[LabelFilter | dict[str, Any]] | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        billing_cycle: BillingCycle | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def labels(self) -> list[LabelFilter]:
        """The labels, at most 2000."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def billing_cycle(self) -> BillingCycle | None:
        """A billing cycle, identified by the month in which it closes."""

BilledUsageResult = dict[str, Any]

class BilledUsageV2Request(Record):
    """The devices and billing cycles whose billed usage is requested."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        line_level: bool | None = ...,
        billing_cycle: BillingCycleRange | dict[str, Any] | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def line_level(self) -> bool | None:
        """Whether to report the usage per device (true) or for the account as a whole (false)."""
    @property
    def billing_cycle(self) -> BillingCycleRange | None:
        """A range of billing cycles, including the first and the last."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Limits the report to these devices. Name each by one identifier."""

class BillingCycle(Record):
    """A billing cycle, identified by the month in which it closes."""
    def __init__(
        self,
        *,
        year: str | None = ...,
        month: str | None = ...,
    ) -> None: ...
    @property
    def year(self) -> str | None:
        """Year, four digits."""
    @property
    def month(self) -> str | None:
        """Month, 1 to 12."""

class BillingCycleRange(Record):
    """A range of billing cycles, including the first and the last."""
    def __init__(
        self,
        *,
        from_: BillingMonth | dict[str, Any] | None = ...,
        to: BillingMonth | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def from_(self) -> BillingMonth | None:
        """A billing cycle with year and month as numbers."""
    @property
    def to(self) -> BillingMonth | None:
        """A billing cycle with year and month as numbers."""

class BillingMonth(Record):
    """A billing cycle with year and month as numbers. In `BillingCycle`, year and month are strings."""
    def __init__(
        self,
        *,
        year: int | None = ...,
        month: int | None = ...,
    ) -> None: ...
    @property
    def year(self) -> int | None:
        """The year."""
    @property
    def month(self) -> int | None:
        """The month, 1 to 12."""

class CacheMode(OpenEnum):
    """The source of a position. `0`: the cache, free of charge. `1`: the network, counted against the allowance. `2`: the cache if it has a position, otherwise the network. The service rejects any other value with `INVALID_PARAMETER` and the message `Invalid cache mode`."""
    N_0: Final = "0"
    N_1: Final = "1"
    N_2: Final = "2"

class CallbackActionResult(Record):
    """The listener that was registered or removed. The name of the service is in `serviceName` here, but in `name` in the request."""
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
        """A callback service."""

class CallbackService(OpenEnum):
    """A callback service. Each callback service has a listener of its own. Results of requests: `CarrierService` (changes of devices), `DeviceService` (uploads, orders, availability and lists), `DeviceUsage` (aggregate usage), `DevicePromoUsage` (promotion usage), `DevicePRLInformation` (roaming lists), `DeviceSuspensionStatus` (suspensions), `DeviceProfileService` (eUICC profiles), `StateService` (custom states), `DiagnosticsService` (reachability), `EnhancedConnectivityService` (SMS messages sent and received), `SMSDeliveryConfirmation` (SMS messages confirmed by the device), `NiddService` (non-IP data). Unsolicited: `ExternalProvisioningChanges` (devices changed outside the API), `PromoChanges` (promotions that ended), `ResumeTrackingNotification` (suspensions that end in seven days), `AlertService` (usage and anomaly triggers of the m2m interface), `SubscriptionNotificationService` (throttling and thresholds), `IntelligenceService` (performance of the wireless network), `QoS` (quality of service of vehicles), `PwnService` (private wireless networks). Accepted, but not documented: `ExtendedEnhancedConnectivityService`, `NetworkEventService`, `VIPCallbackService` (quirk callback-service-names). Not included, because other servers have their own registrations for them: `Fota` (firmware), `Location` and `DeviceLocation`."""
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
    """The outcome of a request. `Success`: done. `Failed`: not done; `faultResponse` says why. `Pending`: not finished; another message follows (quirk callback-status-pending). Only for non-IP data: `Delivered`, `Queued` and `DeliveryFailed` for a message to a device, `ConfigCreated` and `ConfigFailed` for the setup of a device."""
    SUCCESS: Final = "Success"
    FAILED: Final = "Failed"
    PENDING: Final = "Pending"
    DELIVERED: Final = "Delivered"
    QUEUED: Final = "Queued"
    DELIVERY_FAILED: Final = "DeliveryFailed"
    CONFIG_CREATED: Final = "ConfigCreated"
    CONFIG_FAILED: Final = "ConfigFailed"

class CallbackSummary(Record):
    """The number of devices in the request. SOAP messages have a string instead of this object. Clients accept such a string, and preserve it as it was sent (quirk callback-comment-summary)."""
    def __init__(
        self,
        *,
        devices_requested: int | None = ...,
    ) -> None: ...
    @property
    def devices_requested(self) -> int | None:
        """Number of devices in the request. In the messages that were seen, the number is a string."""

class CampaignFirmwareUpgrade(Record):
    """The firmware versions, the devices and the dates of a campaign."""
    def __init__(
        self,
        *,
        firmware_name: str | None = ...,
        firmware_from: str | None = ...,
        firmware_to: str | None = ...,
        protocol: str | None = ...,
        start_date: str | None = ...,
        end_date: str | None = ...,
        device_list: Iterable[str] | None = ...,
        auto_assign_license_flag: bool | None = ...,
        auto_add_devices_flag: bool | None = ...,
        campaign_name: str | None = ...,
        campaign_time_window_list: Iterable[TimeWindow | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def campaign_name(self) -> str | None:
        """Display name of the campaign."""
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def firmware_from(self) -> str | None:
        """Version that a device must have for the upgrade."""
    @property
    def firmware_to(self) -> str | None:
        """Version after the upgrade."""
    @property
    def protocol(self) -> str | None:
        """The protocol that manages a device."""
    @property
    def start_date(self) -> str | None:
        """First day, in the form year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, in the form year-month-day."""
    @property
    def campaign_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may be upgraded. If omitted, all hours."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""
    @property
    def auto_assign_license_flag(self) -> bool | None:
        """Whether to assign licenses to devices that have none."""
    @property
    def auto_add_devices_flag(self) -> bool | None:
        """Whether matching devices that join the account later are added to the campaign automatically."""

class CampaignProtocol(OpenEnum):
    """The protocol that manages a device. It determines how the device receives updates. `LWM2M` and `OMA`: pushed by the network. `HTTP`: downloaded by the device. `OMD-DM`: the spelling of OMA-DM that Verizon's SDK uses for lists of firmware (quirk firmware-protocols)."""
    LWM2M: Final = "LWM2M"
    OMA: Final = "OMA"
    HTTP: Final = "HTTP"
    OMD_DM: Final = "OMD-DM"

class CampaignSoftware(Record):
    """A software campaign."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        account_name: str | None = ...,
        campaign_name: str | None = ...,
        software_name: str | None = ...,
        software_from: str | None = ...,
        software_to: str | None = ...,
        distribution_type: str | None = ...,
        make: str | None = ...,
        model: str | None = ...,
        start_date: str | None = ...,
        end_date: str | None = ...,
        download_after_date: str | None = ...,
        download_time_window_list: Iterable[TimeWindow | dict[str, Any]] | None = ...,
        install_after_date: str | None = ...,
        install_time_window_list: Iterable[TimeWindow | dict[str, Any]] | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str | None:
        """The id of the campaign, a UUID."""
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def campaign_name(self) -> str | None:
        """Display name of the campaign."""
    @property
    def software_name(self) -> str | None:
        """Name of the software."""
    @property
    def software_from(self) -> str | None:
        """Version that a device must have for the upgrade."""
    @property
    def software_to(self) -> str | None:
        """Version after the upgrade."""
    @property
    def distribution_type(self) -> str | None:
        """The protocol that manages a device."""
    @property
    def make(self) -> str | None:
        """Manufacturer of the devices."""
    @property
    def model(self) -> str | None:
        """Model of the devices."""
    @property
    def start_date(self) -> str | None:
        """First day, in the form year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, in the form year-month-day."""
    @property
    def download_after_date(self) -> str | None:
        """First day of the download, in the form year-month-day."""
    @property
    def download_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may download."""
    @property
    def install_after_date(self) -> str | None:
        """First day of the installation, in the form year-month-day."""
    @property
    def install_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may install."""
    @property
    def status(self) -> str | None:
        """The status of a campaign."""

class CampaignSoftwareUpgrade(Record):
    """The software, the devices and the dates of a campaign."""
    def __init__(
        self,
        *,
        software_name: str | None = ...,
        software_from: str | None = ...,
        software_to: str | None = ...,
        distribution_type: str | None = ...,
        start_date: str | None = ...,
        end_date: str | None = ...,
        device_list: Iterable[str] | None = ...,
        campaign_name: str | None = ...,
        download_after_date: str | None = ...,
        download_time_window_list: Iterable[TimeWindow | dict[str, Any]] | None = ...,
        install_after_date: str | None = ...,
        install_time_window_list: Iterable[TimeWindow | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def campaign_name(self) -> str | None:
        """Display name of the campaign."""
    @property
    def software_name(self) -> str | None:
        """Name of the software."""
    @property
    def software_from(self) -> str | None:
        """Version that a device must have for the upgrade."""
    @property
    def software_to(self) -> str | None:
        """Version after the upgrade."""
    @property
    def distribution_type(self) -> str | None:
        """The protocol that manages a device."""
    @property
    def start_date(self) -> str | None:
        """First day, in the form year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, in the form year-month-day."""
    @property
    def download_after_date(self) -> str | None:
        """First day of the download, in the form year-month-day."""
    @property
    def download_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may download."""
    @property
    def install_after_date(self) -> str | None:
        """First day of the installation, in the form year-month-day."""
    @property
    def install_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may install."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class CampaignStatus(OpenEnum):
    """The status of a campaign. `CampaignRequestPending`: received. `CampaignRequestQueued` and `CampaignScheduled`: waiting for the start date. `CampaignRequestFailed`, `CampaignFailed` and `CampaignAborted`: failed. `CampaignCancelled`: canceled. `CampaignEnded`: ended."""
    CAMPAIGN_REQUEST_PENDING: Final = "CampaignRequestPending"
    CAMPAIGN_REQUEST_FAILED: Final = "CampaignRequestFailed"
    CAMPAIGN_REQUEST_QUEUED: Final = "CampaignRequestQueued"
    CAMPAIGN_CANCELLED: Final = "CampaignCancelled"
    CAMPAIGN_ABORTED: Final = "CampaignAborted"
    CAMPAIGN_FAILED: Final = "CampaignFailed"
    CAMPAIGN_SCHEDULED: Final = "CampaignScheduled"
    CAMPAIGN_ENDED: Final = "CampaignEnded"

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
        """Exactly one device, named by its IMEI, ICCID, MDN, IMSI, EID or MSISDN."""

class CarrierActionsRequest(Record):
    """The devices to suspend or restore: a list of devices, or a selection by account or group, optionally narrowed by plan and custom fields. A list and a selection cannot be combined (quirk actions-selectors)."""
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
        """Billing account of the devices."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Selects only devices whose custom fields have these values."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, each named by one or more identifiers."""
    @property
    def with_billing(self) -> bool | None:
        """Suspend only: whether billing continues during the suspension (quirk suspend-billing)."""
    @property
    def group_name(self) -> str | None:
        """Selects the devices in this group."""
    @property
    def service_plan(self) -> str | None:
        """Selects only devices on the service plan with this code."""

class CarrierActivateRequest(Record):
    """The devices to activate, and the settings for them."""
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
        """Billing account for the devices. Optional for a user who has only one account."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, at most 10000. According to some documentation, a group can be given instead (quirk activate-devices-required)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan for the devices."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits. It determines the area of the phone numbers."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool for the addresses. If omitted, the account's default pool is used."""
    @property
    def carrier_name(self) -> str | None:
        """Carrier that serves the devices."""
    @property
    def cost_center_code(self) -> str | None:
        """Cost center for the devices, at most 36 characters (quirk cost-center-names)."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields to set on every device. In other operations, a list of custom fields selects devices (quirk custom-fields-meaning)."""
    @property
    def group_name(self) -> str | None:
        """Group to put the devices into (quirk activate-group-name)."""
    @property
    def lead_id(self) -> str | None:
        """Sales lead that the activation is credited to; partner accounts only. The status of the lead must be `Qualified` or `Closed - Won`."""
    @property
    def primary_place_of_use(self) -> PlaceOfUse | None:
        """The primary place of use: where a device is mainly used, and by whom."""
    @property
    def public_ip_restriction(self) -> str | None:
        """Which traffic can reach a device with a public IP address."""
    @property
    def sku_number(self) -> str | None:
        """Stock number of the hardware. Required instead of the IMEI if the devices are identified only by ICCID or EID."""

class CarrierCallback(Record):
    """The outcome of a request for one device, sent by CarrierService. The message has `deviceResponse` if the request was carried out, and `faultResponse` if it was not."""
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
        summary: CallbackSummary | dict[str, Any] | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """Id of the request that this message belongs to. In unsolicited messages, the id is empty or absent, or it belongs to no request (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> CarrierDeviceResponse | None:
        """What was done."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def comment(self) -> str | None:
        """A human-readable comment. After a suspension, it contains the date on which the device resumes automatically (quirk callback-suspend-date)."""
    @property
    def summary(self) -> CallbackSummary | None:
        """The number of devices in the request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending the message, 4 in every example."""

class CarrierChangeResponse(Record):
    """A device that was moved, or whose service plan, custom fields, cost center or contact information was changed. No source shows the members of these messages. The three members here are copied from ActivateResponse, as a guess (quirk callback-member-names). Clients preserve any other members."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        state: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the device."""
    @property
    def service_plan(self) -> str | None:
        """Code of the current service plan."""
    @property
    def state(self) -> str | None:
        """The state of a line."""

class CarrierDeactivateRequest(Record):
    """The devices to deactivate."""
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
        """Billing account of the devices."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices. Required here, although the SOAP interface can also select devices in other ways (quirk deactivate-required)."""
    @property
    def reason_code(self) -> str | None:
        """Why a device is deactivated."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Deactivates only those of the devices whose custom fields have these values."""
    @property
    def etf_waiver(self) -> bool | None:
        """Whether to use one of the account's waivers, so that no early termination fee is billed."""
    @property
    def group_name(self) -> str | None:
        """Deactivates only those of the devices that are in this group."""
    @property
    def service_plan(self) -> str | None:
        """Deactivates only those of the devices that are on the service plan with this code."""
    @property
    def delete_after_deactivation(self) -> bool | None:
        """Whether to delete the devices from the account after deactivating them (quirk deactivate-delete)."""

class CarrierDeviceResponse(Record):
    """What was done. Exactly one member is present, and its name shows the kind of request. The names for activations, suspensions, restorations, deactivations and changes of identifiers were seen in messages. The other names are derived from them, so accept whichever member is present (quirk callback-member-names)."""
    def __init__(
        self,
        *,
        activate_response: ActivateResponse | dict[str, Any] | None = ...,
        suspend_response: SuspendResponse | dict[str, Any] | None = ...,
        restore_response: RestoreResponse | dict[str, Any] | None = ...,
        deactivate_response: DeactivateResponse | dict[str, Any] | None = ...,
        change_identifier_response: ChangeIdentifierResponse | dict[str, Any] | None = ...,
        change_service_plan_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        change_custom_fields_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        change_cost_center_code_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        change_contact_info_response: CarrierChangeResponse | dict[str, Any] | None = ...,
        move_device_response: CarrierChangeResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def activate_response(self) -> ActivateResponse | None:
        """A device that was activated."""
    @property
    def suspend_response(self) -> SuspendResponse | None:
        """A device that was suspended, and its suspension days."""
    @property
    def restore_response(self) -> RestoreResponse | None:
        """A device that was restored (quirk callback-change-members)."""
    @property
    def deactivate_response(self) -> DeactivateResponse | None:
        """A device that was deactivated (quirk callback-change-members)."""
    @property
    def change_identifier_response(self) -> ChangeIdentifierResponse | None:
        """A device whose identifiers were changed."""
    @property
    def change_service_plan_response(self) -> CarrierChangeResponse | None:
        """A device that was moved, or whose service plan, custom fields, cost center or contact information was changed."""
    @property
    def change_custom_fields_response(self) -> CarrierChangeResponse | None:
        """A device that was moved, or whose service plan, custom fields, cost center or contact information was changed."""
    @property
    def change_cost_center_code_response(self) -> CarrierChangeResponse | None:
        """A device that was moved, or whose service plan, custom fields, cost center or contact information was changed."""
    @property
    def change_contact_info_response(self) -> CarrierChangeResponse | None:
        """A device that was moved, or whose service plan, custom fields, cost center or contact information was changed."""
    @property
    def move_device_response(self) -> CarrierChangeResponse | None:
        """A device that was moved, or whose service plan, custom fields, cost center or contact information was changed."""

class CarrierInformation(Record):
    """State and plan of a line with one carrier."""
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
        """The state of a line."""

class ChangeDeviceIdRequest(Record):
    """The line to change, and its new identifiers."""
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
        """Current identifiers of the line. The MDN alone is enough."""
    @property
    def change4g_option(self) -> str | None:
        """Which identifiers to change."""
    @property
    def device_ids_to(self) -> list[DeviceId]:
        """The new identifiers, one entry each. Required for every option except ChangeMSISDN."""
    @property
    def assign_non_geo_mdn(self) -> bool | None:
        """Whether to assign a phone number that is not tied to an area. True requires `zipCode`, false requires `npaNxx`."""
    @property
    def npa_nxx(self) -> str | None:
        """First six digits for the new phone number, if `assignNonGeoMdn` is false."""
    @property
    def service_plan(self) -> str | None:
        """Code of a service plan to change to at the same time."""
    @property
    def zip_code(self) -> str | None:
        """ZIP code for a new phone number, if `assignNonGeoMdn` is true."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR), numbers separated by dots. Required for ChangeIMEIandEID; the format is not checked (quirk smsr-oid-pattern)."""

class ChangeIdentifierOption(OpenEnum):
    """Which identifiers to change. `ChangeICCID`: the SIM. `ChangeIMEI`: the hardware. `ChangeIMEIandICCID`: both. `ChangeIMEIandEID`: hardware with an eUICC. `ChangeMSISDN`: the phone number. `3Gto4G` and `4Gto3G`: hardware of another generation."""
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
        """Code of the new service plan, if the plan changed too."""

class CheckOrderStatusRequest(Record):
    """The activation whose status is requested."""
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
        """One device, identified by its ESN, ICCID or MEID. Required even if `orderRequestId` is given (quirk check-order-status-input)."""
    @property
    def order_request_id(self) -> str | None:
        """The request id returned by the activation."""

class ConnectionEvent(Record):
    """The start or end of a data session."""
    def __init__(
        self,
        *,
        connection_event_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
        occurred_at: datetime | str | None = ...,
    ) -> None: ...
    @property
    def connection_event_attributes(self) -> list[CustomFields]:
        """The attributes of the event, as names and values. Seen in responses: `Event` (`Start` or `Stop`), `BytesUsed` of the session, and `Msisdn`."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """Empty or null in the known examples."""
    @property
    def occurred_at(self) -> datetime | None:
        """When the event happened, ISO 8601."""

class ConnectionHistoryResult(Record):
    """A part of the connections of a device, oldest first."""
    def __init__(
        self,
        *,
        connection_history: Iterable[ConnectionEvent | dict[str, Any]] | None = ...,
        has_more_data: bool | None = ...,
    ) -> None: ...
    @property
    def connection_history(self) -> list[ConnectionEvent]:
        """The events, at most 500."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more events follow. To continue, send the request again with `earliest` set to the time of the last event."""

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
        """A callback service."""
    @property
    def url(self) -> str | None:
        """URL that messages are posted to."""
    @property
    def username(self) -> str | None:
        """User name that is included in messages. Empty or absent if no user name was registered (quirk callback-credentials-shown)."""
    @property
    def password(self) -> str | None:
        """Password that is included in messages, in plain text. Empty or absent if no password was registered."""

ConnectivityManagementCallbackList = list[Any]

class ConsentRequest(Record):
    """The devices to exclude from being located."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        all_device: bool | None = ...,
        type: str | None = ...,
        exclusion: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def all_device(self) -> bool | None:
        """Whether to exclude all devices. Cannot be combined with `exclusion`."""
    @property
    def type(self) -> str | None:
        """How the request changes the exclusion list."""
    @property
    def exclusion(self) -> list[str]:
        """The devices, as plain identifiers, at most 2000."""

class ConsentTransaction(Record):
    """An accepted change of consents."""
    def __init__(
        self,
        *,
        transaction_id: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def transaction_id(self) -> str | None:
        """The id of the transaction; named `txid` elsewhere."""
    @property
    def status(self) -> str | None:
        """The status of a request or a report."""

class ContactInfoUpdateRequest(Record):
    """The devices, and their complete new place of use."""
    def __init__(
        self,
        *,
        primary_place_of_use: PlaceOfUse | dict[str, Any] | None = ...,
        account_name: str | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def primary_place_of_use(self) -> PlaceOfUse | None:
        """The primary place of use: where a device is mainly used, and by whom."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, each named by one or more identifiers. Optional in an SDK, but always send this member: the effect of omitting it is not documented."""

class CreateDeviceGroupRequest(Record):
    """A group to create."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        group_name: str | None = ...,
        group_description: str | None = ...,
        devices_to_add: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the group."""
    @property
    def group_name(self) -> str | None:
        """Name of the group. No other group of the account may have it."""
    @property
    def group_description(self) -> str | None:
        """Human-readable description of the group. Required."""
    @property
    def devices_to_add(self) -> list[DeviceId]:
        """Devices to add to the group, as a flat list with one identifier per device (quirk groups-device-ids). They leave their current group."""

class CustomFields(Record):
    """A name and a value. Three kinds of values have this shape: custom fields of the customer, extended attributes of a device, and diagnostics attributes. In a request, a list of custom fields either sets values or selects devices; see the operation (quirk custom-fields-meaning)."""
    def __init__(
        self,
        *,
        key: str | None = ...,
        value: str | None = ...,
    ) -> None: ...
    @property
    def key(self) -> str | None:
        """The name. Custom fields are named CustomField1 to CustomField5."""
    @property
    def value(self) -> str | None:
        """The value, always a string. A custom field holds at most 50 characters: letters, digits, spaces and common punctuation. In responses, the value of an attribute may be absent, null, empty, or longer than 50 characters (quirk attribute-values)."""

class CustomFieldsUpdateRequest(Record):
    """The devices, and the custom fields to write."""
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
        """Only devices whose custom fields have these values now."""
    @property
    def custom_fields_to_update(self) -> list[CustomFields]:
        """The new values. If empty, nothing changes (quirk custom-fields-to-update)."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, each named by one or more identifiers."""
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""

class CustomerName(Record):
    """Name of the person who uses the device."""
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
        """First name. Verizon's documentation of eUICC devices allows at most 20 characters."""
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
    """A period of up to three months."""
    def __init__(
        self,
        *,
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
    ) -> None: ...
    @property
    def earliest(self) -> datetime | None:
        """Start, ISO 8601 with Z or an offset, never both (quirk date-offset-and-z)."""
    @property
    def latest(self) -> datetime | None:
        """End, ISO 8601 with Z or an offset. At most three months after the start."""

class DeactivateDeviceProfileRequest(Record):
    """The eUICC devices to deactivate."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        reason_code: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        carrier_name: str | None = ...,
        etf_waiver: bool | None = ...,
        check_fallback_profile: bool | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""
    @property
    def reason_code(self) -> str | None:
        """Why a device is deactivated."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each named by its EID and the ICCID of the profile, at most 10000 (quirk euicc-device-count). In one SDK model, the identifiers of a device are in `ids` instead of `deviceIds` (quirk euicc-deactivate-ids). The SDK does not require `devices`; the effect of omitting `devices` is not documented."""
    @property
    def carrier_name(self) -> str | None:
        """Carrier that serves the devices."""
    @property
    def etf_waiver(self) -> bool | None:
        """Whether to use one of the account's waivers, so that no early termination fee is billed. One page spells the member etfwaiver (quirk euicc-etf-spelling)."""
    @property
    def check_fallback_profile(self) -> bool | None:
        """Whether to check the fallback profile first. What a failed check changes is not documented (quirk euicc-check-fallback)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan of the profile. Only for global profiles."""

class DeactivateResponse(Record):
    """A device that was deactivated (quirk callback-change-members)."""
    def __init__(
        self,
        *,
        deactivated: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        state: str | None = ...,
    ) -> None: ...
    @property
    def deactivated(self) -> str | None:
        """Whether the device was deactivated, as a string. No source shows a value; the example is a guess."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the device."""
    @property
    def service_plan(self) -> str | None:
        """Code of the current service plan."""
    @property
    def state(self) -> str | None:
        """The state of a line."""

class DeleteDevicesRequest(Record):
    """The devices to delete."""
    def __init__(
        self,
        *,
        devices_to_delete: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
        account_name: str | None = ...,
    ) -> None: ...
    @property
    def devices_to_delete(self) -> list[AccountDeviceList]:
        """The devices, at most 100. One identifier per device is enough."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. Optional for a user who has only one account."""

class DeleteDevicesResult(Record):
    """The outcome for one device."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        status: str | None = ...,
        message: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the device: for some devices of a response an object, for others an array (quirk delete-device-ids)."""
    @property
    def status(self) -> str | None:
        """The outcome of a deletion."""
    @property
    def message(self) -> str | None:
        """Why the device was not deleted. Present only if `status` is `Failed`."""

DeleteDevicesResultList = list[Any]

class DeleteStatus(OpenEnum):
    """The outcome of a deletion. `Success`: the device was deleted. `Failed`: the device was not deleted; `message` says why."""
    SUCCESS: Final = "Success"
    FAILED: Final = "Failed"

class DeviceActivationRequest(Record):
    """The devices to check."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account in which the devices would be activated."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, at most 2000 (quirk availability-limit)."""

class DeviceAggregateUsageListRequest(Record):
    """The devices whose total usage is requested, and the period. Most other history requests name the start and the end of the period `earliest` and `latest` (quirk history-time-names)."""
    def __init__(
        self,
        *,
        start_time: datetime | str | None = ...,
        end_time: datetime | str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        account_name: str | None = ...,
        group_name: str | None = ...,
        label: Iterable[LabelFilter | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def start_time(self) -> datetime | None:
        """Start of the period, at most six months ago, ISO 8601."""
    @property
    def end_time(self) -> datetime | None:
        """End of the period, at most one month after its start, ISO 8601."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Only these devices, one identifier each. Cannot be combined with `label`."""
    @property
    def account_name(self) -> str | None:
        """Only devices of this billing account; required with `groupName`."""
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""
    @property
    def label(self) -> list[LabelFilter]:
        """Only devices with one of these labels, at most 50. Cannot be combined with `deviceIds`."""

class DeviceAvailability(Record):
    """Whether a device can be activated: it must be found and must not have a line. A SIM of another carrier and a mistyped identifier are not found (quirk availability-answer)."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_found: bool | None = ...,
        associated_with_mtn: bool | None = ...,
        product_type: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The identifiers in the entry of the request."""
    @property
    def device_found(self) -> bool | None:
        """Whether the device is in the carrier's device database."""
    @property
    def associated_with_mtn(self) -> bool | None:
        """Whether the device already has a line; in that case an activation fails."""
    @property
    def product_type(self) -> str | None:
        """Type of the hardware. `4GODI_DATA` can be activated. `4GODI_MOD` is a module, which must be uploaded again before it can be activated."""

class DeviceConnectionListRequest(Record):
    """The device whose connections are listed, and the period."""
    def __init__(
        self,
        *,
        device_id: DeviceId | dict[str, Any] | None = ...,
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def earliest(self) -> datetime | None:
        """Only events from this time on, ISO 8601 with Z or an offset (quirk date-forms)."""
    @property
    def latest(self) -> datetime | None:
        """Only events up to this time, ISO 8601 with Z or an offset."""

class DeviceCostCenterRequest(Record):
    """The devices, and their new cost center. Name the devices, or select them by account, group, plan and custom fields."""
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
        """Billing account of the devices."""
    @property
    def cost_center(self) -> str | None:
        """The cost center, at most 36 characters: letters, digits, space, hyphen, exclamation mark and number sign."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields have these values."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, each named by one or more identifiers."""
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""
    @property
    def primary_place_of_use(self) -> PlaceOfUse | None:
        """The primary place of use: where a device is mainly used, and by whom."""
    @property
    def remove_cost_center(self) -> bool | None:
        """Whether to remove the cost center. True overrides a `costCenter` in the same request."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""

class DeviceCredential(Record):
    """A login that belongs to the device. Treat it as a secret. What the login gives access to is not documented (quirk callback-activate-members)."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the login."""
    @property
    def password(self) -> str | None:
        """The password of the login."""

class DeviceExtendedDiagnosticsRequest(Record):
    """The device whose diagnostics are requested."""
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
        """The identifiers of the device, directly in this array, without `deviceIds` around them (quirk diagnostics-device-list). An MDN is the safest kind (quirk diagnostics-id-kinds)."""

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
    """Selects devices by their account, group, service plan and custom fields. All given members must match (AND)."""
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
        """Only devices of this billing account. The member is named `account` here and `accountName` elsewhere."""
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields have these values."""

class DeviceFilterWithoutAccount(Record):
    """Selects devices by common attributes. The account is a separate member of the request."""
    def __init__(
        self,
        *,
        group_name: str | None = ...,
        service_plan: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields have these values."""

class DeviceGroup(Record):
    """The attributes of a group, without its devices. A device is in one group at a time."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
        is_default_group: bool | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str | None:
        """Name of the group, as used in the other operations."""
    @property
    def description(self) -> str | None:
        """Human-readable description of the group."""
    @property
    def is_default_group(self) -> bool | None:
        """Whether this is the default group of the account. Every account has a default group. The default group receives the devices that leave another group, and cannot be deleted."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """Additional attributes of the group. Empty or null in every example (quirk groups-extended-attributes)."""

class DeviceGroupDevicesData(Record):
    """A group with all or some of its devices."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        description: str | None = ...,
        has_more_data: bool | None = ...,
        devices: Iterable[AccountDeviceList | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str | None:
        """Name of the group."""
    @property
    def description(self) -> str | None:
        """Human-readable description of the group."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more devices follow. If true, the response has status 202 and a `Location` header (quirk groups-next)."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """Devices of the group, sorted by identifier. Each entry has only the identifiers of a device and its IP address, which can be null."""

DeviceGroupList = list[Any]

class DeviceGroupUpdateRequest(Record):
    """Changes to a group. Omitted members stay unchanged."""
    def __init__(
        self,
        *,
        new_group_name: str | None = ...,
        new_group_description: str | None = ...,
        devices_to_add: Iterable[DeviceId | dict[str, Any]] | None = ...,
        devices_to_remove: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def new_group_name(self) -> str | None:
        """New name of the group. No other group of the account may have it."""
    @property
    def new_group_description(self) -> str | None:
        """New description of the group."""
    @property
    def devices_to_add(self) -> list[DeviceId]:
        """Devices to add to the group, one identifier per device. They leave their current group."""
    @property
    def devices_to_remove(self) -> list[DeviceId]:
        """Devices to remove from the group, one identifier per device. They move to the default group."""

class DeviceId(Record):
    """One identifier of a device or of its line (its wireless subscription). Most operations need one identifier per device; activation needs the IMEI and the ICCID."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        kind: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str | None:
        """The identifier. Its format depends on the kind."""
    @property
    def kind(self) -> str | None:
        """The kind of a device identifier."""

class DeviceIdSearch(Record):
    """Matches identifiers of one kind by substrings."""
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
        """The kind of a device identifier."""
    @property
    def contains(self) -> str | None:
        """String that the identifier contains at any position. Required even if `startswith` or `endswith` is given (quirk list-filter-keys)."""
    @property
    def startswith(self) -> str | None:
        """String that the identifier starts with. The member's name is all lower case (quirk list-filter-keys)."""
    @property
    def endswith(self) -> str | None:
        """String that the identifier ends with. The member's name is all lower case (quirk list-filter-keys)."""

class DeviceInfo(Record):
    """A device to locate."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        kind: str | None = ...,
        mdn: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str | None:
        """An identifier of the device."""
    @property
    def kind(self) -> str | None:
        """Kind of the identifier: imei, iccid, meid or mdn (quirk location-kinds)."""
    @property
    def mdn(self) -> str | None:
        """Phone number of the device, required in addition to the identifier."""

class DeviceKind(OpenEnum):
    """The kind of a device identifier. `esn`: 11 decimal digits, 2G and 3G hardware. `meid`: 14 hexadecimal digits, 3G hardware. `imei`: up to 16 decimal digits, usually 15, 4G and 5G hardware. `iccid`: up to 20 decimal digits, the SIM. `mdn`: 10 digits, the phone number; assigned at activation and lost at deactivation. `msisdn`: 11 digits, the phone number with country code 1. `eid`: 32 digits, an eUICC. `imsi`: 15 digits, and `min`: 10 digits; both appear mostly in responses. Case varies between responses and is ignored (quirk kind-spelling). Check digits are not verified (quirk id-check-digits)."""
    ESN: Final = "esn"
    MEID: Final = "meid"
    IMEI: Final = "imei"
    ICCID: Final = "iccid"
    MDN: Final = "mdn"
    MSISDN: Final = "msisdn"
    EID: Final = "eid"
    IMSI: Final = "imsi"
    MIN: Final = "min"

class DeviceLabelAssignment(Record):
    """A label, and the devices to set it on or remove it from."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        label: LabelFilter | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The devices, by EID (quirk segments-eid-length)."""
    @property
    def label(self) -> LabelFilter | None:
        """A usage label: a name and a value."""

class DeviceList(Record):
    """One device, named by its identifiers, without an IP address."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The identifiers of one device, at most 100."""

class DeviceLocationCallback(Record):
    """A listener for location messages. It has no user name and no password."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        url: str | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str | None:
        """A callback service for locations."""
    @property
    def url(self) -> str | None:
        """URL that messages are posted to."""

DeviceLocationCallbackList = list[Any]

class DeviceLocationMessage(Record):
    """The position of one device of a request, or why the device was not located. No message was seen, so the members described here are `txid` and those in the response of listDeviceLocations. A message about consent may have other members (quirk location-message-members)."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        msid: str | None = ...,
        pd: PositionData | dict[str, Any] | None = ...,
        error: PositionError | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The id of the transaction, a UUID."""
    @property
    def msid(self) -> str | None:
        """Phone number of the device."""
    @property
    def pd(self) -> PositionData | None:
        """A position."""
    @property
    def error(self) -> PositionError | None:
        """Why a device was not located."""

class DeviceLocationSubscription(Record):
    """The location subscription of an account."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        loc_type: str | None = ...,
        max_allowance: str | None = ...,
        purchase_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def loc_type(self) -> str | None:
        """Kind of location service."""
    @property
    def max_allowance(self) -> str | None:
        """Number of positions that the subscription includes, as a string."""
    @property
    def purchase_time(self) -> datetime | None:
        """When the subscription was purchased, in the format of `updateTime` in DevicesConsentResult."""

class DeviceManagementResult(Record):
    """The response to a request that was accepted but not carried out yet. The outcome arrives by callback, usually in one message per device. Verizon's Python SDK has two models with this shape (quirk request-id-length)."""
    def __init__(
        self,
        *,
        request_id: str | None = ...,
    ) -> None: ...
    @property
    def request_id(self) -> str | None:
        """Identifies the request in callback messages and in status queries. A UUID."""

class DeviceMismatchListRequest(Record):
    """The devices and the period to search for mismatches."""
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
        """A period of up to three months."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """Only these devices, named by ICCID or MDN."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. Required with a group."""
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""

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

class DevicePrlInformationCallback(Record):
    """A message from DevicePRLInformation: the preferred roaming list of one device."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: DevicePrlInformationResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> DevicePrlInformationResponse | None:
        """The result."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class DevicePrlInformationResponse(Record):
    """The result."""
    def __init__(
        self,
        *,
        prl_information_response: PrlInformationResponse | dict[str, Any] | None = ...,
        prl_response: PrlResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def prl_information_response(self) -> PrlInformationResponse | None:
        """The preferred roaming list of a 2G or 3G device, in the observed shape (quirk callback-prl-members)."""
    @property
    def prl_response(self) -> PrlResponse | None:
        """The preferred roaming list of a 2G or 3G device, with names derived from SOAP."""

class DevicePrlListRequest(Record):
    """The devices whose roaming list version is requested. Name the devices, or select them by the other members."""
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
        """The devices, one identifier per device (quirk flat-device-ids)."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. Required with a group if the user has access to several accounts."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields have these values."""
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""

class DeviceProfileCallback(Record):
    """The outcome of a profile request for a device, sent by DeviceProfileService. It has `faultResponse` if the request failed."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> dict[str, Any] | None:
        """What was done."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

DeviceProfileDeviceResponse = dict[str, Any]

class DeviceProfileRequest(Record):
    """The devices whose profile is to be downloaded, or whose service plan is to be changed, in global orchestration."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. The documentation pages require this member; the SDK does not (quirk euicc-required-members)."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each named by its EID and the ICCID of the profile (quirk euicc-id-kinds), at most 10000 (quirk euicc-device-count)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan for the profile."""

class DevicePromoUsageCallback(Record):
    """A message from DevicePromoUsage: the usage of one device under a promotion."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> dict[str, Any] | None:
        """What happened, in an undocumented shape; all members are preserved."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class DeviceProvisioningHistoryListRequest(Record):
    """The device whose changes are listed, and the period."""
    def __init__(
        self,
        *,
        device_id: DeviceId | dict[str, Any] | None = ...,
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def earliest(self) -> datetime | None:
        """Only changes from this time on, ISO 8601 with Z or an offset (quirk date-forms)."""
    @property
    def latest(self) -> datetime | None:
        """Only changes up to this time, ISO 8601 with Z or an offset."""

class DeviceProvisioningHistoryListResult(Record):
    """A part of the changes of a device."""
    def __init__(
        self,
        *,
        provisioning_history: Iterable[ProvisioningHistory | dict[str, Any]] | None = ...,
        has_more_data: bool | None = ...,
    ) -> None: ...
    @property
    def provisioning_history(self) -> list[ProvisioningHistory]:
        """The changes, at most 500."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more changes follow. To continue, send the request again with `earliest` set to the time of the last change."""

class DeviceServiceCallback(Record):
    """A message from DeviceService: the result of a query about devices."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: DeviceServiceResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> DeviceServiceResponse | None:
        """The result."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class DeviceServiceResponse(Record):
    """The result. Exactly one member is present, and its name shows which query the message answers. Only some names are known, so accept whichever member is present (quirk callback-device-service-members)."""
    def __init__(
        self,
        *,
        device_availability_response: Iterable[DeviceAvailability | dict[str, Any]] | None = ...,
        sms_event_history_response: SmsEventHistoryResponse | dict[str, Any] | None = ...,
        unbilled_usage_response: UnbilledUsageResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def device_availability_response(self) -> list[DeviceAvailability]:
        """Whether devices can be activated, with one element per entry of the request (quirk availability-answer)."""
    @property
    def sms_event_history_response(self) -> SmsEventHistoryResponse | None:
        """The SMS events of a device."""
    @property
    def unbilled_usage_response(self) -> UnbilledUsageResponse | None:
        """Usage that has not been billed, possibly split into several messages."""

class DeviceSkuInfo(Record):
    """A device model."""
    def __init__(
        self,
        *,
        device_sku: str | None = ...,
        device_sku_status: str | None = ...,
    ) -> None: ...
    @property
    def device_sku(self) -> str | None:
        """The SKU."""
    @property
    def device_sku_status(self) -> str | None:
        """Whether devices of an SKU are certified and in the carrier's device database (DMD)."""

class DeviceSkuListResult(Record):
    """The SKUs of an account."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_sku_info: Iterable[DeviceSkuInfo | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def device_sku_info(self) -> list[DeviceSkuInfo]:
        """The SKUs."""

class DeviceSkuStatus(OpenEnum):
    """Whether devices of an SKU are certified and in the carrier's device database (DMD)."""
    VALID: Final = "Valid"
    CERTIFIED_AND_IN_DMD: Final = "Certified and in DMD"
    CERTIFIED_BUT_NOT_IN_DMD: Final = "Certified but not in DMD"
    NOT_CERTIFIED: Final = "Not Certified"

class DeviceState(OpenEnum):
    """The state of a line. `pre-active`: known to the platform but never activated; it can only become active. `pending activation`: activation was requested, and the network has not confirmed it yet; the confirmation takes minutes, and at most a day. `active`: in service, with a number, address and plan. `suspend`: temporarily out of service, with the number and plan preserved; it can only become active again (quirk suspend-deactivate). `deactive`: out of service, with the number and plan released; it can be activated again with a new number, or deleted. Case, hyphens and spaces vary between documents and are ignored (quirk state-spelling)."""
    ACTIVE: Final = "active"
    SUSPEND: Final = "suspend"
    DEACTIVE: Final = "deactive"
    PRE_ACTIVE: Final = "pre-active"
    PENDING_ACTIVATION: Final = "pending activation"

class DeviceSuspensionStatusCallback(Record):
    """A message from DeviceSuspensionStatus: the suspension of one device."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: DeviceSuspensionStatusResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> DeviceSuspensionStatusResponse | None:
        """The result."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class DeviceSuspensionStatusRequest(Record):
    """The devices whose suspension status is requested. Name the devices or give a filter, not both."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        filter: DeviceFilterWithoutAccount | dict[str, Any] | None = ...,
        account_name: str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The devices, one identifier per device (quirk flat-device-ids)."""
    @property
    def filter(self) -> DeviceFilterWithoutAccount | None:
        """Selects devices by common attributes."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""

class DeviceSuspensionStatusResponse(Record):
    """The result."""
    def __init__(
        self,
        *,
        suspend_response: SuspendResponse | dict[str, Any] | None = ...,
        suspension_status_response: SuspensionStatusResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def suspend_response(self) -> SuspendResponse | None:
        """A device that was suspended, and its suspension days."""
    @property
    def suspension_status_response(self) -> SuspensionStatusResponse | None:
        """How long a device has been suspended, and when it resumes automatically."""

class DeviceUpgradeHistory(Record):
    """One upgrade of a device."""
    def __init__(
        self,
        *,
        device_id: str | None = ...,
        id: str | None = ...,
        account_name: str | None = ...,
        firmware_from: str | None = ...,
        firmware_to: str | None = ...,
        start_date: str | None = ...,
        upgrade_start_time: datetime | str | None = ...,
        status: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> str | None:
        """IMEI of the device."""
    @property
    def id(self) -> str | None:
        """The id of the upgrade, a UUID."""
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def firmware_from(self) -> str | None:
        """Version before the upgrade."""
    @property
    def firmware_to(self) -> str | None:
        """Version after the upgrade."""
    @property
    def start_date(self) -> str | None:
        """First day, in the form year-month-day."""
    @property
    def upgrade_start_time(self) -> datetime | None:
        """When the upgrade of the device started, RFC 3339."""
    @property
    def status(self) -> str | None:
        """The status of a device in an upgrade."""
    @property
    def reason(self) -> str | None:
        """The result, as human-readable text."""

DeviceUpgradeHistoryList = list[Any]

class DeviceUploadRequest(Record):
    """Hardware to upload, all of one type."""
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
        """Billing account for the upload (quirk upload-account-optional)."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, at most 10000."""
    @property
    def email_address(self) -> str | None:
        """Email address for the report."""
    @property
    def device_sku(self) -> str | None:
        """Stock number of the hardware, in upper case; the case is significant."""
    @property
    def upload_type(self) -> str | None:
        """Which identifiers are uploaded."""

class DeviceUsageCallback(Record):
    """A message from DeviceUsage: the usage of one device."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: DeviceUsageResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> DeviceUsageResponse | None:
        """The result: the usage of the device."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class DeviceUsageListRequest(Record):
    """The device or label whose usage is listed, and the period. Exactly one of `deviceId` and `label` is required."""
    def __init__(
        self,
        *,
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        label: LabelFilter | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def label(self) -> LabelFilter | None:
        """A usage label: a name and a value."""
    @property
    def earliest(self) -> datetime | None:
        """Only usage from this time on, ISO 8601 with Z or an offset (quirk date-forms)."""
    @property
    def latest(self) -> datetime | None:
        """Only usage up to this time, ISO 8601 with Z or an offset."""

class DeviceUsageListResult(Record):
    """A part of the usage of a device or a label, oldest first."""
    def __init__(
        self,
        *,
        has_more_data: bool | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        usage_history: Iterable[Usage | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def has_more_data(self) -> bool | None:
        """Whether more records follow. To continue, send the request again with `earliest` set to the time of the last record."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def usage_history(self) -> list[Usage]:
        """The records, at most 500."""

class DeviceUsageResponse(Record):
    """The result: the usage of the device."""
    def __init__(
        self,
        *,
        usage_response: Iterable[Usage | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def usage_response(self) -> list[Usage]:
        """The usage over the period: an object in some documents, a list in others (quirk callback-usage-list)."""

DeviceWithServiceAddress = dict[str, Any]

class DevicesConsentResult(Record):
    """A page of the devices excluded from being located."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        all_device: bool | None = ...,
        has_more_data: bool | None = ...,
        total_count: int | None = ...,
        update_time: datetime | str | None = ...,
        exclusion: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def all_device(self) -> bool | None:
        """Whether all devices are excluded."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more devices follow."""
    @property
    def total_count(self) -> int | None:
        """Total number of excluded devices."""
    @property
    def update_time(self) -> datetime | None:
        """When the list last changed, in the form 2026-05-18 19:20:50.076 +0000 UTC (quirk location-dates)."""
    @property
    def exclusion(self) -> list[str]:
        """The devices, as plain identifiers."""

class DiagnosticsCallback(Record):
    """A result about a device or its monitor, sent by DiagnosticsService."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: DiagnosticsResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> DiagnosticsResponse | None:
        """The result."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class DiagnosticsCategory(Record):
    """The attributes of one category."""
    def __init__(
        self,
        *,
        category_name: str | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def category_name(self) -> str | None:
        """The subject of diagnostics attributes."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """The attributes. The values are always strings."""

class DiagnosticsCategoryName(OpenEnum):
    """The subject of diagnostics attributes. `Connectivity`: the connection to the network, the only category in the examples. `Provisioning`: the setup of the line. `Billing`: plan and usage. `Location`: where the device was seen (quirk diagnostics-categories)."""
    CONNECTIVITY: Final = "Connectivity"
    PROVISIONING: Final = "Provisioning"
    BILLING: Final = "Billing"
    LOCATION: Final = "Location"

class DiagnosticsResponse(Record):
    """The result. Exactly one member is present. Only the name `reachablenotificationdelete` was seen. The name of the other member, and the members of both objects, are derived from other messages (quirk reachability-members)."""
    def __init__(
        self,
        *,
        reachability_response: ReachabilityResponse | dict[str, Any] | None = ...,
        reachablenotificationdelete: ReachabilityMonitorsDeleted | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def reachability_response(self) -> ReachabilityResponse | None:
        """The result of a monitor or of a status request."""
    @property
    def reachablenotificationdelete(self) -> ReachabilityMonitorsDeleted | None:
        """The monitors that were stopped."""

class EidDeviceSwapRequest(Record):
    """The device to replace, and its replacement. No source shows the members of this request. The members described here are copied from ChangeDeviceIdRequest, and may be wrong or incomplete (quirk euicc-swap-request)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_ids_to: Iterable[DeviceId | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        zip_code: str | None = ...,
        smsr_oid: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. Guessed."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device to replace. Guessed."""
    @property
    def device_ids_to(self) -> list[DeviceId]:
        """The replacement. Guessed."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan for the line. Guessed."""
    @property
    def zip_code(self) -> str | None:
        """ZIP code, five digits. It determines the area of a new phone number. Guessed."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR) of the replacement, numbers separated by dots. Guessed."""

class Engagement(Record):
    """An agreement under which services are charged."""
    def __init__(
        self,
        *,
        engagement_id: str | None = ...,
        charging_group: str | None = ...,
        services: Iterable[AccountService | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def engagement_id(self) -> str | None:
        """The id of the engagement."""
    @property
    def charging_group(self) -> str | None:
        """How the engagement is charged."""
    @property
    def services(self) -> list[AccountService]:
        """The services of the engagement."""

class EnhancedConnectivityCallback(Record):
    """A callback of EnhancedConnectivityService: the network accepted an SMS message, an SMS message expired, or a device sent one."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: EnhancedConnectivityResponse | dict[str, Any] | None = ...,
        sms_message: str | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> EnhancedConnectivityResponse | None:
        """What happened."""
    @property
    def sms_message(self) -> str | None:
        """The SMS message that the device sent (quirk sms-device-text)."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class EnhancedConnectivityResponse(Record):
    """What happened. At most one member is present (quirk sms-callback-members). An SMS message from a device is next to this object, in `smsMessage` of the callback. Clients also accept it in `smsMessage` of this object (quirk sms-device-text)."""
    def __init__(
        self,
        *,
        sms_delivery_response: SmsDeliveryResponse | dict[str, Any] | None = ...,
        sms_send_response: SmsSendResponse | dict[str, Any] | None = ...,
        sms_message: SmsMessage | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def sms_delivery_response(self) -> SmsDeliveryResponse | None:
        """The delivery of a message sent by sendSms, or the reason why the message was not delivered (quirk sms-callback-members)."""
    @property
    def sms_send_response(self) -> SmsSendResponse | None:
        """A message that sendSms sent and the network accepted."""
    @property
    def sms_message(self) -> SmsMessage | None:
        """A message that a device sent."""

class ErrorAnswer(Record):
    """The body of a failed call. This schema combines the three documented shapes: `errorCode` and `errorMessage` of the service, `fault` of the gateway, and `error`, `error_description` and `error_uri` of the token endpoint. A response has only the members of one shape (quirk error-shapes)."""
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
        """The name of the service, a dot, then the stable code: a class (`INPUT_INVALID`, `REQUEST_FAILED`, `REQUEST_ONHOLD`, `REQUEST_CANCELLED`) and the specific error. Compare codes without the name of the service."""
    @property
    def error_message(self) -> str | None:
        """The reason, as human-readable text. The wording changes between releases, and the member may be null."""
    @property
    def fault(self) -> GatewayFault | None:
        """A rejection by the gateway, before the call reached the service."""
    @property
    def error(self) -> str | None:
        """Why the token endpoint rejected the request."""
    @property
    def error_description(self) -> str | None:
        """Token endpoint only: the reason, as human-readable text."""
    @property
    def error_uri(self) -> str | None:
        """Token endpoint only: URL of a page about the error."""

class EsimGlobalDeviceList(Record):
    """Which eUICC devices to list. If several filters are given, all of them must match (quirk euicc-list-filters)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        provisioning_status_filter: str | None = ...,
        profile_status_filter: str | None = ...,
        carrier_name_filter: str | None = ...,
        device_filter: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. The documentation page requires this member; the SDK does not (quirk euicc-required-members)."""
    @property
    def provisioning_status_filter(self) -> str | None:
        """The state of the line of an eUICC device, as a filter of listGlobalDevices."""
    @property
    def profile_status_filter(self) -> str | None:
        """The status of a profile on its device, independent of the state of the line."""
    @property
    def carrier_name_filter(self) -> str | None:
        """Only profiles of this carrier (quirk euicc-list-filters)."""
    @property
    def device_filter(self) -> list[DeviceId]:
        """Only these devices, as a flat list with one identifier per device (quirk euicc-list-filters)."""

class EsimProfileRequest2(Record):
    """The devices that need a new activation code. No source requires any member; send the account and the devices."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        mdn_zip_code: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each named by its IMEI and its previously assigned ICCID, at most 10000 (quirk euicc-device-count)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan of the device."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits. It determines the area of the phone number."""

class ExclusionType(OpenEnum):
    """How the request changes the exclusion list. `append` adds devices to the list. `replace`, the default, replaces the list (quirk location-exclusion-type)."""
    APPEND: Final = "append"
    REPLACE: Final = "replace"

class ExternalCarrierInformation(Record):
    """The line after the change."""
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
        """Code of the service plan."""
    @property
    def state(self) -> str | None:
        """The state of a line."""

class ExternalChange(OpenEnum):
    """The kind of change. The case of the first letter varies and is ignored."""
    ACTIVATE: Final = "Activate"
    SUSPEND: Final = "Suspend"
    RESTORE: Final = "Restore"
    DEACTIVATE: Final = "Deactivate"
    CHANGE_ESN: Final = "ChangeEsn"
    CHANGE_DEVICE3G_TO4G: Final = "changeDevice3gTo4g"
    CHANGE_DEVICE4G_TO3G: Final = "changeDevice4gTo3g"
    CHANGE_IMEI: Final = "changeIMEI"
    CHANGE_ICCID: Final = "changeICCID"
    CHANGEI_ME_II_CCID: Final = "changeiMEIiCCID"
    DEVICE_DETECTION: Final = "Device Detection"

class ExternalDeviceInfo(Record):
    """The device after the change."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        carrier_information: ExternalCarrierInformation | dict[str, Any] | None = ...,
        device_group_name: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def carrier_information(self) -> ExternalCarrierInformation | None:
        """The line after the change."""
    @property
    def device_group_name(self) -> str | None:
        """Group of the device."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the device."""

class ExternalProvisioningChange(Record):
    """The change of a device, and the device after the change. The names of the members are derived from SOAP (quirk callback-derived-names)."""
    def __init__(
        self,
        *,
        source: str | None = ...,
        change: str | None = ...,
        device_info: ExternalDeviceInfo | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def source(self) -> str | None:
        """Where the change was made."""
    @property
    def change(self) -> str | None:
        """The kind of change."""
    @property
    def device_info(self) -> ExternalDeviceInfo | None:
        """The device after the change."""

class ExternalProvisioningChangesCallback(Record):
    """A message from ExternalProvisioningChanges: a change that was made outside the API."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: ExternalProvisioningChangesResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> ExternalProvisioningChangesResponse | None:
        """The result: the change of the device."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class ExternalProvisioningChangesResponse(Record):
    """The result: the change of the device."""
    def __init__(
        self,
        *,
        external_provisioning_change: ExternalProvisioningChange | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def external_provisioning_change(self) -> ExternalProvisioningChange | None:
        """The change of a device, and the device after the change."""

class FaultResponse(Record):
    """Why the request was not carried out. Unlike in other objects, the names of the members are all lower case."""
    def __init__(
        self,
        *,
        faultcode: str | None = ...,
        faultstring: str | None = ...,
        faultactor: str | None = ...,
        detail: str | None = ...,
    ) -> None: ...
    @property
    def faultcode(self) -> str | None:
        """The name of the service, a dot, then the stable code. Compare codes without the name of the service. After this name, `REQUEST_ONHOLD` means that the request is waiting for an approval, and that another message follows, and `REQUEST_CANCELLED` means that the approval was denied or came too late."""
    @property
    def faultstring(self) -> str | None:
        """The reason, as human-readable text. The wording changes between releases."""
    @property
    def faultactor(self) -> str | None:
        """The component that found the error (quirk callback-fault-members)."""
    @property
    def detail(self) -> str | None:
        """Human-readable details of the reason (quirk callback-fault-members)."""

class Firmware(Record):
    """A firmware image."""
    def __init__(
        self,
        *,
        firmware_name: str | None = ...,
        participant_name: str | None = ...,
        launch_date: datetime | str | None = ...,
        release_note: str | None = ...,
        model: str | None = ...,
        make: str | None = ...,
        from_version: str | None = ...,
        to_version: str | None = ...,
    ) -> None: ...
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def participant_name(self) -> str | None:
        """The participant that may use the firmware, usually the account."""
    @property
    def launch_date(self) -> datetime | None:
        """When the firmware became available, RFC 3339."""
    @property
    def release_note(self) -> str | None:
        """Changes in this version; often empty."""
    @property
    def model(self) -> str | None:
        """Model of the devices."""
    @property
    def make(self) -> str | None:
        """Manufacturer of the devices."""
    @property
    def from_version(self) -> str | None:
        """Version that a device must have for the upgrade."""
    @property
    def to_version(self) -> str | None:
        """Version after the upgrade."""

class FirmwareCampaign(Record):
    """A firmware campaign."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        account_name: str | None = ...,
        campaign_name: str | None = ...,
        firmware_name: str | None = ...,
        firmware_from: str | None = ...,
        firmware_to: str | None = ...,
        protocol: str | None = ...,
        make: str | None = ...,
        model: str | None = ...,
        start_date: str | None = ...,
        end_date: str | None = ...,
        campaign_time_window_list: Iterable[TimeWindow | dict[str, Any]] | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str | None:
        """The id of the campaign, a UUID."""
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def campaign_name(self) -> str | None:
        """Display name of the campaign."""
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def firmware_from(self) -> str | None:
        """Version that a device must have for the upgrade."""
    @property
    def firmware_to(self) -> str | None:
        """Version after the upgrade."""
    @property
    def protocol(self) -> str | None:
        """The protocol that manages a device."""
    @property
    def make(self) -> str | None:
        """Manufacturer of the devices."""
    @property
    def model(self) -> str | None:
        """Model of the devices."""
    @property
    def start_date(self) -> str | None:
        """First day, in the form year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, in the form year-month-day."""
    @property
    def campaign_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices are upgraded."""
    @property
    def status(self) -> str | None:
        """The status of a campaign."""

FirmwareList = list[Any]

class FirmwarePackage(Record):
    """A firmware package for campaigns."""
    def __init__(
        self,
        *,
        firmware_name: str | None = ...,
        firmware_from: str | None = ...,
        firmware_to: str | None = ...,
        launch_date: datetime | str | None = ...,
        release_note: str | None = ...,
        model: str | None = ...,
        make: str | None = ...,
        protocol: str | None = ...,
    ) -> None: ...
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def firmware_from(self) -> str | None:
        """Version that a device must have for the upgrade."""
    @property
    def firmware_to(self) -> str | None:
        """Version after the upgrade."""
    @property
    def launch_date(self) -> datetime | None:
        """When the firmware became available, RFC 3339."""
    @property
    def release_note(self) -> str | None:
        """Changes in this version."""
    @property
    def model(self) -> str | None:
        """Model of the devices."""
    @property
    def make(self) -> str | None:
        """Manufacturer of the devices."""
    @property
    def protocol(self) -> str | None:
        """The protocol that manages a device."""

FirmwarePackageList = list[Any]

class FirmwareUpgrade(Record):
    """A firmware upgrade."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        account_name: str | None = ...,
        firmware_name: str | None = ...,
        firmware_to: str | None = ...,
        start_date: str | None = ...,
        end_date: str | None = ...,
        status: str | None = ...,
        device_list: Iterable[FirmwareUpgradeDevice | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str | None:
        """The id of the upgrade, a UUID."""
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def firmware_to(self) -> str | None:
        """Version after the upgrade."""
    @property
    def start_date(self) -> str | None:
        """First day, in the form year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, in the form year-month-day. Only one example response has this member (quirk firmware-end-date)."""
    @property
    def status(self) -> str | None:
        """The status of an upgrade."""
    @property
    def device_list(self) -> list[FirmwareUpgradeDevice]:
        """The status of each device."""

class FirmwareUpgradeChangeRequest(Record):
    """Devices to add to an upgrade, or to remove from it."""
    def __init__(
        self,
        *,
        type: str | None = ...,
        device_list: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def type(self) -> str | None:
        """`append` adds devices; `remove` removes them."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FirmwareUpgradeChangeResult(Record):
    """The outcome for each device."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        id: str | None = ...,
        device_list: Iterable[FotaDeviceResult | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def id(self) -> str | None:
        """The id of the upgrade, a UUID."""
    @property
    def device_list(self) -> list[FotaDeviceResult]:
        """The devices."""

class FirmwareUpgradeDevice(Record):
    """A device within an upgrade."""
    def __init__(
        self,
        *,
        device_id: str | None = ...,
        status: str | None = ...,
        result_reason: str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> str | None:
        """IMEI of the device."""
    @property
    def status(self) -> str | None:
        """The status of a device in an upgrade."""
    @property
    def result_reason(self) -> str | None:
        """The result, as human-readable text. Absent while the upgrade is pending."""

class FirmwareUpgradeRequest(Record):
    """The firmware, the devices and the dates of an upgrade."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        firmware_name: str | None = ...,
        firmware_to: str | None = ...,
        start_date: str | None = ...,
        end_date: str | None = ...,
        device_list: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def firmware_to(self) -> str | None:
        """Version after the upgrade."""
    @property
    def start_date(self) -> str | None:
        """First day, in the form year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, in the form year-month-day."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaCallbackActionResult(Record):
    """The registered listener."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        service_name: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def service_name(self) -> str | None:
        """The only callback service for firmware."""

class FotaCallbackRequest(Record):
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
        """The only callback service for firmware."""
    @property
    def url(self) -> str | None:
        """URL that messages are posted to."""
    @property
    def username(self) -> str | None:
        """User name to include in every message."""
    @property
    def password(self) -> str | None:
        """Password to include in every message, in plain text. Never use the password of the API user."""

class FotaCallbackService(OpenEnum):
    """The only callback service for firmware. One SDK spells the name in lower case; case is ignored."""
    FOTA: Final = "Fota"

class FotaDevice(Record):
    """A device and its firmware."""
    def __init__(
        self,
        *,
        device_id: str | None = ...,
        mdn: str | None = ...,
        model: str | None = ...,
        make: str | None = ...,
        firmware: str | None = ...,
        fota_eligible: bool | None = ...,
        license_assigned: bool | None = ...,
        upgrade_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> str | None:
        """IMEI of the device."""
    @property
    def mdn(self) -> str | None:
        """Phone number of the device."""
    @property
    def model(self) -> str | None:
        """Model of the device."""
    @property
    def make(self) -> str | None:
        """Manufacturer of the device."""
    @property
    def firmware(self) -> str | None:
        """Current firmware version."""
    @property
    def fota_eligible(self) -> bool | None:
        """Whether the device can be upgraded over the air."""
    @property
    def license_assigned(self) -> bool | None:
        """Whether the device holds a license."""
    @property
    def upgrade_time(self) -> datetime | None:
        """When the device was last upgraded, in the form 2026-06-03 00:03:56.079 +0000 UTC; 01/01/1900 0:0:0 means never (quirk firmware-dates)."""

class FotaDeviceListResult(Record):
    """A page of devices with their firmware."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        has_more_data: bool | None = ...,
        last_seen_device_id: int | None = ...,
        device_list: Iterable[FotaDevice | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more devices follow."""
    @property
    def last_seen_device_id(self) -> int | None:
        """Start index of the next page; 0 on the last page."""
    @property
    def device_list(self) -> list[FotaDevice]:
        """The devices."""

class FotaDeviceResult(Record):
    """The outcome for a device."""
    def __init__(
        self,
        *,
        device_id: str | None = ...,
        status: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> str | None:
        """IMEI of the device."""
    @property
    def status(self) -> str | None:
        """The outcome of adding a device to an upgrade, removing it from an upgrade, or assigning or removing its license."""
    @property
    def reason(self) -> str | None:
        """The reason, as human-readable text. Other schemas spell this member `resultReason` or `reason` (quirk firmware-reason)."""

class FotaDeviceStatus(OpenEnum):
    """The outcome of adding a device to an upgrade, removing it from an upgrade, or assigning or removing its license. Four of the eight values were seen; the other four are derived from them (quirk firmware-device-statuses)."""
    ADD_DEVICE_SUCCEED: Final = "AddDeviceSucceed"
    ADD_DEVICE_FAILED: Final = "AddDeviceFailed"
    REMOVE_DEVICE_SUCCEED: Final = "RemoveDeviceSucceed"
    REMOVE_DEVICE_FAILED: Final = "RemoveDeviceFailed"
    LICENSE_ASSIGN_SUCCESS: Final = "LicenseAssignSuccess"
    LICENSE_ASSIGN_FAILED: Final = "LicenseAssignFailed"
    LICENSE_REMOVE_SUCCESS: Final = "LicenseRemoveSuccess"
    LICENSE_REMOVE_FAILED: Final = "LicenseRemoveFailed"

class FotaLicenseRemovalList(Record):
    """A page of the list of devices whose licenses may be removed."""
    def __init__(
        self,
        *,
        count: int | None = ...,
        has_more_data: bool | None = ...,
        update_time: datetime | str | None = ...,
        device_list: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def count(self) -> int | None:
        """Number of devices on the list."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more devices follow."""
    @property
    def update_time(self) -> datetime | None:
        """When the list last changed, RFC 3339."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaLicenseRemovalRequest(Record):
    """The devices whose licenses may be removed."""
    def __init__(
        self,
        *,
        device_list: Iterable[str] | None = ...,
        type: str | None = ...,
    ) -> None: ...
    @property
    def type(self) -> str | None:
        """`append` adds devices to the list."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaLicenseRemovalResult(Record):
    """The list of devices whose licenses may be removed."""
    def __init__(
        self,
        *,
        count: int | None = ...,
        device_list: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def count(self) -> int | None:
        """Number of devices on the list."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaLicenseRequest(Record):
    """The devices to assign licenses to, or to remove licenses from."""
    def __init__(
        self,
        *,
        device_list: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaLicenseResult(Record):
    """The outcome for each device, and the numbers of licenses after the request."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        lic_count: int | None = ...,
        lic_used_count: int | None = ...,
        device_list: Iterable[FotaDeviceResult | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def lic_count(self) -> int | None:
        """Number of licenses purchased."""
    @property
    def lic_used_count(self) -> int | None:
        """Number of licenses in use."""
    @property
    def device_list(self) -> list[FotaDeviceResult]:
        """The devices."""

class FotaMessage(Record):
    """A firmware message: one flat object, without a request id or delivery count. Unused members are empty (quirk firmware-messages)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        participant_name: str | None = ...,
        type: str | None = ...,
        username: str | None = ...,
        password: str | None = ...,
        firmware_list: Iterable[Firmware | dict[str, Any]] | None = ...,
        upgrade_scheduled: UpgradeScheduled | dict[str, Any] | None = ...,
        upgrade_progress: UpgradeProgress | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def participant_name(self) -> str | None:
        """The participant that the message concerns, usually the account."""
    @property
    def type(self) -> str | None:
        """The subject of a firmware message."""
    @property
    def username(self) -> str | None:
        """The user name of the registration."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text."""
    @property
    def firmware_list(self) -> list[Firmware]:
        """The new firmware, in a message about new firmware. Otherwise empty."""
    @property
    def upgrade_scheduled(self) -> UpgradeScheduled | None:
        """A scheduled upgrade."""
    @property
    def upgrade_progress(self) -> UpgradeProgress | None:
        """The progress of a device in an upgrade."""

class FotaMessageType(OpenEnum):
    """The subject of a firmware message. `upgradeScheduled`: an upgrade was scheduled. `upgradeProgress`: a device made progress in an upgrade."""
    UPGRADE_SCHEDULED: Final = "upgradeScheduled"
    UPGRADE_PROGRESS: Final = "upgradeProgress"

class FotaRegisteredCallbacks(Record):
    """The listener of an account."""
    def __init__(
        self,
        *,
        aname: str | None = ...,
        name: str | None = ...,
        url: str | None = ...,
        username: str | None = ...,
        password: str | None = ...,
    ) -> None: ...
    @property
    def aname(self) -> str | None:
        """Billing account."""
    @property
    def name(self) -> str | None:
        """The only callback service for firmware."""
    @property
    def url(self) -> str | None:
        """URL that messages are posted to."""
    @property
    def username(self) -> str | None:
        """User name included in messages."""
    @property
    def password(self) -> str | None:
        """Password included in messages, in plain text."""

class FotaSubscription(Record):
    """The firmware upgrade subscription of an account."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        purchase_type: str | None = ...,
        license_count: int | None = ...,
        license_used_count: int | None = ...,
        update_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def purchase_type(self) -> str | None:
        """What was purchased; several kinds are joined by commas."""
    @property
    def license_count(self) -> int | None:
        """Number of licenses purchased."""
    @property
    def license_used_count(self) -> int | None:
        """Number of licenses in use."""
    @property
    def update_time(self) -> datetime | None:
        """When the subscription last changed, RFC 3339."""

class GatewayFault(Record):
    """A rejection by the gateway, before the call reached the service."""
    def __init__(
        self,
        *,
        code: str | None = ...,
        message: str | None = ...,
        description: str | None = ...,
    ) -> None: ...
    @property
    def code(self) -> str | None:
        """Six digits. 900901: the bearer token is wrong or has expired. 900902: the bearer token, or the key and secret, are missing. 900906: the resource does not exist. The code is documented as a string, but clients also accept a number (quirk gateway-code-type)."""
    @property
    def message(self) -> str | None:
        """Short name of the fault."""
    @property
    def description(self) -> str | None:
        """The reason for the rejection, as human-readable text."""

class GeneralCallback(Record):
    """A message whose content no source shows. The members are taken from messages of other services."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        comment: str | None = ...,
        summary: CallbackSummary | dict[str, Any] | None = ...,
        sms_message: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> dict[str, Any] | None:
        """What happened, in an undocumented shape; all members are preserved."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def comment(self) -> str | None:
        """A human-readable comment (quirk callback-comment-summary)."""
    @property
    def summary(self) -> CallbackSummary | None:
        """The number of devices in the request."""
    @property
    def sms_message(self) -> str | None:
        """An SMS message that the device sent, if the service reports one (quirk sms-device-text)."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

GeneralDeviceResponse = dict[str, Any]

class GioProfileRequest(Record):
    """The devices or profiles to suspend or resume, in global orchestration. This description has no patterns for the members (quirk euicc-patterns)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        mdn_zip_code: str | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices, 3 to 32 digits and hyphens."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each named by its EID and an ICCID (quirk euicc-id-kinds), at most 10000 (quirk euicc-device-count). If the request suspends or resumes individual profiles, the ICCID identifies the profile."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits. In other requests, it determines the area of phone numbers. Its effect in this request is not documented (quirk euicc-suspend-members)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan. Its effect in this request is not documented (quirk euicc-suspend-members)."""

class GlobalProvisioningStatus(OpenEnum):
    """The state of the line of an eUICC device, as a filter of listGlobalDevices. `ACTIVE`, `SUSPEND`, `DEACTIVE`, `PRE_ACTIVE` and `PENDING_ACTIVATION` are the states of DeviceState. How `ACTIVATED` and `DEACTIVATED` differ from `ACTIVE` and `DEACTIVE` is not documented. `PENDING_DEACTIVATION`: deactivation was requested and is not confirmed yet. For these values, only the names are documented: `ACTIVATION_READY`, `INVENTORY`, `TEST_READY`, `PURGED`, `REPLACED`, `RETIRED` (quirk euicc-status-values). The filter also accepts UNKNOWN (quirk euicc-unknown-value)."""
    ACTIVE: Final = "ACTIVE"
    SUSPEND: Final = "SUSPEND"
    DEACTIVE: Final = "DEACTIVE"
    PRE_ACTIVE: Final = "PRE_ACTIVE"
    PENDING_ACTIVATION: Final = "PENDING_ACTIVATION"
    PENDING_DEACTIVATION: Final = "PENDING_DEACTIVATION"
    ACTIVATED: Final = "ACTIVATED"
    DEACTIVATED: Final = "DEACTIVATED"
    ACTIVATION_READY: Final = "ACTIVATION_READY"
    INVENTORY: Final = "INVENTORY"
    TEST_READY: Final = "TEST_READY"
    PURGED: Final = "PURGED"
    REPLACED: Final = "REPLACED"
    RETIRED: Final = "RETIRED"

class GoToStateRequest(Record):
    """The devices to move, their new state, and the settings for them. A request either lists the devices or gives a filter."""
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
        """Name of the new state."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan for the devices."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits. It determines the area of the phone numbers."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, at most 10000. All must be in the same state."""
    @property
    def filter(self) -> DeviceFilter | None:
        """Selects devices by their account, group, service plan and custom fields."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool for the addresses."""
    @property
    def public_ip_restriction(self) -> str | None:
        """Which traffic can reach a device with a public IP address."""
    @property
    def sku_number(self) -> str | None:
        """Stock number of the hardware. Required instead of the IMEI if the devices are identified only by ICCID or EID."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields to set on every device."""
    @property
    def devices_with_service_address(self) -> list[dict[str, Any]]:
        """Business Internet only: devices with their service address."""
    @property
    def ip_address(self) -> str | None:
        """Static IP address to assign to the device. The format is not checked (quirk ip-address-form)."""
    @property
    def group_name(self) -> str | None:
        """Group to put the devices into, as in an activation."""
    @property
    def primary_place_of_use(self) -> PlaceOfUse | None:
        """The primary place of use: where a device is mainly used, and by whom."""

class GrantType(OpenEnum):
    """The only supported grant. `client_credentials`: the application requests a token for itself."""
    CLIENT_CREDENTIALS: Final = "client_credentials"

class IpPool(Record):
    """A pool of IP addresses for devices."""
    def __init__(
        self,
        *,
        pool_name: str | None = ...,
        pool_type: str | None = ...,
        is_default_pool: bool | None = ...,
    ) -> None: ...
    @property
    def pool_name(self) -> str | None:
        """Name of the pool."""
    @property
    def pool_type(self) -> str | None:
        """Whether a device keeps its address."""
    @property
    def is_default_pool(self) -> bool | None:
        """Whether this pool is used for devices whose request names no pool."""

class IpPoolType(OpenEnum):
    """Whether a device keeps its address."""
    STATIC_IP: Final = "Static IP"
    DYNAMIC_IP: Final = "Dynamic IP"

class LabelFilter(Record):
    """A usage label: a name and a value. Labels are attached to eUICC devices, so that usage is reported per label."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        value: str | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str | None:
        """Name of the label, at most 20 characters."""
    @property
    def value(self) -> str | None:
        """Value of the label, at most 50 characters."""

class LeadAddress(Record):
    """Address of a prospect. It has the members of Address, all optional (quirk accounts-lead-address)."""
    def __init__(
        self,
        *,
        address_line1: str | None = ...,
        address_line2: str | None = ...,
        city: str | None = ...,
        state: str | None = ...,
        zip: str | None = ...,
        zip4: str | None = ...,
        country: str | None = ...,
        phone: str | None = ...,
        phone_type: str | None = ...,
        email_address: str | None = ...,
    ) -> None: ...
    @property
    def address_line1(self) -> str | None:
        """House number and street."""
    @property
    def address_line2(self) -> str | None:
        """Building, floor or suite."""
    @property
    def city(self) -> str | None:
        """City."""
    @property
    def state(self) -> str | None:
        """Two-letter state code."""
    @property
    def zip(self) -> str | None:
        """ZIP code."""
    @property
    def zip4(self) -> str | None:
        """The last four digits of a ZIP+4 code."""
    @property
    def country(self) -> str | None:
        """Country."""
    @property
    def phone(self) -> str | None:
        """Phone number, ten digits."""
    @property
    def phone_type(self) -> str | None:
        """Kind of phone number, one letter."""
    @property
    def email_address(self) -> str | None:
        """Email address."""

class LeadState(OpenEnum):
    """The progress of a lead."""
    QUALIFIED: Final = "Qualified"
    CLOSED: Final = "Closed"

class LicenseRemovalChange(OpenEnum):
    """`append` adds devices to the list. If `type` is omitted, the request replaces the list."""
    APPEND: Final = "append"

class LicensedDevice(Record):
    """A device that holds a license."""
    def __init__(
        self,
        *,
        device_id: str | None = ...,
        assignment_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> str | None:
        """IMEI of the device."""
    @property
    def assignment_time(self) -> datetime | None:
        """When the license was assigned, RFC 3339."""

class Location(Record):
    """The position of one device, or why the device was not located. Both `pd` and `error` are present; the member that does not apply is an empty object."""
    def __init__(
        self,
        *,
        msid: str | None = ...,
        pd: PositionData | dict[str, Any] | None = ...,
        error: PositionError | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def msid(self) -> str | None:
        """Phone number of the device."""
    @property
    def pd(self) -> PositionData | None:
        """A position."""
    @property
    def error(self) -> PositionError | None:
        """Why a device was not located."""

class LocationCallbackRegistration(Record):
    """The registered listener. The SDK and Verizon's documentation name the members differently (quirk location-registration-names)."""
    def __init__(
        self,
        *,
        account: str | None = ...,
        name: str | None = ...,
        account_name: str | None = ...,
        service_name: str | None = ...,
    ) -> None: ...
    @property
    def account(self) -> str | None:
        """Billing account, under the name that the SDK uses."""
    @property
    def name(self) -> str | None:
        """A callback service for locations."""
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def service_name(self) -> str | None:
        """A callback service for locations."""

class LocationCallbackService(OpenEnum):
    """A callback service for locations. `Location`: a report is ready. `DeviceLocation`: the position of a device."""
    LOCATION: Final = "Location"
    DEVICE_LOCATION: Final = "DeviceLocation"

class LocationDeregistration(Record):
    """Either the removed listener or only `success` (quirk location-registration-names)."""
    def __init__(
        self,
        *,
        success: bool | None = ...,
        account_name: str | None = ...,
        service_name: str | None = ...,
    ) -> None: ...
    @property
    def success(self) -> bool | None:
        """True if the call was carried out."""
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def service_name(self) -> str | None:
        """A callback service for locations."""

LocationList = list[Any]

class LocationMessage(Record):
    """Announces that a report is ready. Messages of the location service have no credentials and no request id. No message was seen, so the members described here are those of LocationReportStatus (quirk location-message-members)."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The id of the transaction, a UUID."""
    @property
    def status(self) -> str | None:
        """The status of a request or a report."""

class LocationReport(Record):
    """A page of a report."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        start_index: str | None = ...,
        total_count: int | None = ...,
        has_more_data: bool | None = ...,
        dev_location_list: Iterable[Location | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The id of the transaction, a UUID."""
    @property
    def start_index(self) -> str | None:
        """Index of the first record on this page, as a string."""
    @property
    def total_count(self) -> int | None:
        """Number of records in the whole report."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more records follow."""
    @property
    def dev_location_list(self) -> list[Location]:
        """The positions, at most 1000."""

class LocationReportStatus(Record):
    """The status of a report."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The id of the transaction, a UUID."""
    @property
    def status(self) -> str | None:
        """The status of a request or a report."""

class LocationReportTransaction(Record):
    """A requested report."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        status: str | None = ...,
        estimated_duration: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The id of the transaction, a UUID."""
    @property
    def status(self) -> str | None:
        """The status of a request or a report."""
    @property
    def estimated_duration(self) -> str | None:
        """Estimated duration in minutes, as a string."""

class LocationRequest(Record):
    """The devices to locate, and how recent their positions must be."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_list: Iterable[DeviceInfo | dict[str, Any]] | None = ...,
        accuracy_mode: str | None = ...,
        cache_mode: str | None = ...,
        max_loc_age: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def device_list(self) -> list[DeviceInfo]:
        """The devices: at most 20 for listDeviceLocations, 10000 for the other operations. Put IoT and consumer devices into separate requests."""
    @property
    def accuracy_mode(self) -> str | None:
        """The accuracy of a position."""
    @property
    def cache_mode(self) -> str | None:
        """The source of a position."""
    @property
    def max_loc_age(self) -> str | None:
        """Maximum age of a cached position that `cacheMode` 2 may return. Only the newest documentation has this member, and it does not state the unit (quirk location-max-age)."""

class LocationTransaction(Record):
    """An accepted request for positions."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The id of the transaction, a UUID."""
    @property
    def status(self) -> str | None:
        """The status of a request or a report."""

class LocationTransactionStatus(OpenEnum):
    """The status of a request or a report. `QUEUED`: can still be canceled. `INPROGRESS`: can no longer be canceled. `COMPLETED`: done. `CANCELLED`: canceled; this value is a guess (quirk location-canceled)."""
    QUEUED: Final = "QUEUED"
    INPROGRESS: Final = "INPROGRESS"
    COMPLETED: Final = "COMPLETED"
    CANCELLED: Final = "CANCELLED"

class LogInRequest(Record):
    """Credentials for a login."""
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
        """Token for the VZ-M2M-Token header, a UUID."""
    @property
    def expires_in(self) -> int | None:
        """Seconds without a call after which the session expires. A program of another API user reads this member, but no documentation mentions it. If the member is missing, assume 1200 (quirk login-expires-in)."""

class LogOutResult(Record):
    """The session that was ended."""
    def __init__(
        self,
        *,
        session_token: str | None = ...,
    ) -> None: ...
    @property
    def session_token(self) -> str | None:
        """Token of the ended session. It is no longer valid."""

class MismatchedDevice(Record):
    """A SIM that was seen in other hardware. Its identifiers are separate members here, not a list."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        mdn: str | None = ...,
        activation_date: datetime | str | None = ...,
        iccid: str | None = ...,
        pre_imei: str | None = ...,
        post_imei: str | None = ...,
        sim_ota_date: datetime | str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the line."""
    @property
    def mdn(self) -> str | None:
        """Phone number of the line, 10 digits."""
    @property
    def activation_date(self) -> datetime | None:
        """When the line was activated, an ISO 8601 string with Z or an offset."""
    @property
    def iccid(self) -> str | None:
        """The SIM, up to 20 digits."""
    @property
    def pre_imei(self) -> str | None:
        """IMEI of the hardware that the SIM was in before."""
    @property
    def post_imei(self) -> str | None:
        """IMEI of the other hardware that the SIM was seen in."""
    @property
    def sim_ota_date(self) -> datetime | None:
        """When the SIM was last reached over the air (OTA), an ISO 8601 string with Z or an offset."""

class MoveDeviceRequest(Record):
    """The devices to move, and the target account. Name the devices, or select them by the filter."""
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
        """Billing account to move the devices TO. The source account is `filter.account` (quirk move-account)."""
    @property
    def filter(self) -> DeviceFilter | None:
        """Selects devices by their account, group, service plan and custom fields."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields to set in the new account. According to an SDK, this member selects devices instead (quirk move-custom-fields)."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, at most 10000, each named by one or more identifiers."""
    @property
    def group_name(self) -> str | None:
        """A group. Whether this member selects the devices in the group, or moves the devices into the group, is not documented. To select devices, use the filter (quirk move-group-name)."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool for new addresses."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan for the devices in the new account."""

class NiddCallback(Record):
    """A message from NiddService: the delivery of data to a device, data from a device, or the setup of a device. `deviceIds` may be missing for a setup, and `status` is missing for data from a device (quirk nidd-ids)."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        nidd_response: NiddResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def nidd_response(self) -> NiddResponse | None:
        """What happened."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class NiddConfig(Record):
    """The outcome of setting up a device for non-IP data."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        reason: str | None = ...,
        device_ids: Iterable[NiddDeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def reason(self) -> str | None:
        """Why the setup failed, such as `Not CatM or NBIoT Device`."""
    @property
    def device_ids(self) -> list[NiddDeviceId]:
        """All identifiers of the device (quirk nidd-ids)."""

class NiddDeviceId(Record):
    """One identifier of a device in a NiddService message. Its value may be missing (quirk nidd-ids)."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        kind: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str | None:
        """The identifier. May be missing."""
    @property
    def kind(self) -> str | None:
        """The kind of a device identifier."""

class NiddMessageRequest(Record):
    """A payload, and the devices to send it to."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        maximum_delivery_time: int | None = ...,
        message: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The devices, one identifier each."""
    @property
    def maximum_delivery_time(self) -> int | None:
        """How long to try to deliver the message, in seconds: 2 to 2592000 (30 days). One example has a string instead of a number (quirk nidd-delivery-time)."""
    @property
    def message(self) -> str | None:
        """The payload, in base64, at most 1358 bytes before encoding."""

class NiddMoNotification(Record):
    """Data that a device sent. The callback message has no `status`."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        message: str | None = ...,
        device_ids: Iterable[NiddDeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def message(self) -> str | None:
        """The payload, in base64. In recorded messages, the padding was escaped twice: the decoded string ended with the six characters `\\u003d` instead of `=` (quirk nidd-payload-escapes)."""
    @property
    def device_ids(self) -> list[NiddDeviceId]:
        """All identifiers of the device; an entry may have a kind but no id (quirk nidd-ids)."""
    @property
    def payload(self) -> bytes | None:
        """The bytes of `message`, or ``None`` if it is not base64."""

class NiddMtDelivery(Record):
    """The delivery status of a message to a device."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        acknowledge_time: datetime | str | None = ...,
        first_attempt_delivery_time: datetime | str | None = ...,
        reason: str | None = ...,
        device_ids: Iterable[NiddDeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def acknowledge_time(self) -> datetime | None:
        """When the device received the message, RFC 3339."""
    @property
    def first_attempt_delivery_time(self) -> datetime | None:
        """When delivery was first attempted, RFC 3339."""
    @property
    def reason(self) -> str | None:
        """Why the message is waiting or failed. Observed: `Buffered, device not reachable`, `Timeout, could not deliver data`, `Backend service error`, `NIDD MT payload exceeds the defined limit`, `Unknown`."""
    @property
    def device_ids(self) -> list[NiddDeviceId]:
        """All identifiers of the device (quirk nidd-ids)."""

class NiddResponse(Record):
    """What happened. Exactly one member is present. This object is a direct member of the message, not in `deviceResponse`."""
    def __init__(
        self,
        *,
        nidd_mo_notification_response: NiddMoNotification | dict[str, Any] | None = ...,
        nidd_mt_delivery_response: NiddMtDelivery | dict[str, Any] | None = ...,
        nidd_config_response: NiddConfig | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def nidd_mo_notification_response(self) -> NiddMoNotification | None:
        """Data that a device sent."""
    @property
    def nidd_mt_delivery_response(self) -> NiddMtDelivery | None:
        """The delivery status of a message to a device."""
    @property
    def nidd_config_response(self) -> NiddConfig | None:
        """The outcome of setting up a device for non-IP data."""

class NotificationReportRequest(Record):
    """The devices to monitor."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        request_type: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        monitor_expiration_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def request_type(self) -> str | None:
        """The events that are requested, or the event that a message reports."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, all named by the same kind of identifier."""
    @property
    def monitor_expiration_time(self) -> datetime | None:
        """When the monitor expires, RFC 3339, at most 3650 days ahead (quirk reachability-expiry)."""

class NotificationReportStatusRequest(Record):
    """The device whose reachability is requested, and how long the network waits for the device. `device` is a single object, not a list (quirk reachability-types)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device: DeviceId | dict[str, Any] | None = ...,
        request_type: str | None = ...,
        request_expiration_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def device(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def request_type(self) -> str | None:
        """The events that are requested, or the event that a message reports."""
    @property
    def request_expiration_time(self) -> datetime | None:
        """Time until which the network waits for the device, RFC 3339, at most 3650 days ahead. If omitted, the network waits for one hour (quirk reachability-expiry)."""

class OauthErrorCode(OpenEnum):
    """Why the token endpoint rejected the request. `invalid_request`: the form is incomplete, usually because grant_type is missing. `invalid_client`: the key or the secret is wrong. `invalid_grant`: the grant is not valid. `unauthorized_client`: this application may not use the grant. `unsupported_grant_type`: the endpoint does not support the grant. `invalid_scope`: a scope is unknown or not allowed."""
    INVALID_REQUEST: Final = "invalid_request"
    INVALID_CLIENT: Final = "invalid_client"
    INVALID_GRANT: Final = "invalid_grant"
    UNAUTHORIZED_CLIENT: Final = "unauthorized_client"
    UNSUPPORTED_GRANT_TYPE: Final = "unsupported_grant_type"
    INVALID_SCOPE: Final = "invalid_scope"

class OauthRevokeRequest(Record):
    """Form that revokes a bearer token."""
    def __init__(
        self,
        *,
        grant_type: str | None = ...,
        token: str | None = ...,
    ) -> None: ...
    @property
    def grant_type(self) -> str | None:
        """The only supported grant."""
    @property
    def token(self) -> str | None:
        """The bearer token to revoke."""

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
        """`Bearer`: precedes the token in the Authorization header."""
    @property
    def expires_in(self) -> int | None:
        """Seconds until the token expires: at most 3600, fewer if the token was issued earlier (quirk oauth-same-token)."""
    @property
    def scope(self) -> str | None:
        """Scopes of the token, separated by spaces."""
    @property
    def refresh_token(self) -> str | None:
        """Not expected for `client_credentials`, but Verizon's SDK has this member (quirk oauth-optional-members)."""

class OauthTokenRequest(Record):
    """Form that requests a bearer token."""
    def __init__(
        self,
        *,
        grant_type: str | None = ...,
        scope: str | None = ...,
    ) -> None: ...
    @property
    def grant_type(self) -> str | None:
        """The only supported grant."""
    @property
    def scope(self) -> str | None:
        """Scopes, separated by spaces. Omit them for connectivity management; the application then gets all scopes that it is entitled to. Known names: read, write, ts.application.ro, ts.mec.fullaccess, ts.mec.limitaccess, discovery:read, serviceprofile:read, serviceprofile:write, serviceregistry:read and serviceregistry:write. The last five names also appear with the prefix edge:."""

class PlaceOfUse(Record):
    """The primary place of use: where a device is mainly used, and by whom."""
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
        """Name of the person who uses the device."""

class PositionData(Positioned, Record):
    """A position. Numbers are strings here."""
    def __init__(
        self,
        *,
        time: str | None = ...,
        utcoffset: str | None = ...,
        x: str | None = ...,
        y: str | None = ...,
        radius: str | None = ...,
        qos: bool | None = ...,
    ) -> None: ...
    @property
    def time(self) -> str | None:
        """Time of the position: year, month, day, hour, minute and second without separators (quirk location-dates)."""
    @property
    def utcoffset(self) -> str | None:
        """Offset of `time` from UTC, in hours and minutes. Often missing."""
    @property
    def x(self) -> str | None:
        """Latitude, in decimal degrees (quirk location-x-is-latitude)."""
    @property
    def y(self) -> str | None:
        """Longitude, in decimal degrees."""
    @property
    def radius(self) -> str | None:
        """Radius of uncertainty, in meters."""
    @property
    def qos(self) -> bool | None:
        """Whether the position has the requested accuracy. Present only for coarse positions."""

class PositionError(Located, Record):
    """Why a device was not located."""
    def __init__(
        self,
        *,
        time: str | None = ...,
        utcoffset: str | None = ...,
        type: str | None = ...,
        info: str | None = ...,
    ) -> None: ...
    @property
    def time(self) -> str | None:
        """When the attempt was made, in the format of `time` in PositionData."""
    @property
    def utcoffset(self) -> str | None:
        """Offset of `time` from UTC."""
    @property
    def type(self) -> str | None:
        """The type of error."""
    @property
    def info(self) -> str | None:
        """Details, such as `Exception code=ABSENT SUBSCRIBER`."""

class PositionErrorType(OpenEnum):
    """The type of error. `POSITION METHOD FAILURE`: the network could not locate the device; a later attempt may succeed."""
    POSITION_METHOD_FAILURE: Final = "POSITION METHOD FAILURE"

class PrimaryPlaceOfUse(Record):
    """The primary place of use for activateProfile. Unlike in PlaceOfUse, name and address are lists (quirk euicc-place-of-use)."""
    def __init__(
        self,
        *,
        customer_name: Iterable[CustomerName | dict[str, Any]] | None = ...,
        address: Iterable[Address | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def customer_name(self) -> list[CustomerName]:
        """The people who use the devices. In this list, first names have at most 20 characters."""
    @property
    def address(self) -> list[Address]:
        """The addresses where the devices are used."""

class PrlInformationResponse(Record):
    """The preferred roaming list of a 2G or 3G device, in the observed shape (quirk callback-prl-members)."""
    def __init__(
        self,
        *,
        prl_version: str | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def prl_version(self) -> str | None:
        """Version number of the list; may be empty."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""

class PrlResponse(Record):
    """The preferred roaming list of a 2G or 3G device, with names derived from SOAP. This shape is accepted too, although only `prlInformationResponse` was observed (quirk callback-prl-members)."""
    def __init__(
        self,
        *,
        prl: str | None = ...,
    ) -> None: ...
    @property
    def prl(self) -> str | None:
        """Version number of the list; may be empty."""

class ProfileChangeStateRequest(Record):
    """The devices whose profile is downloaded, enabled, disabled or deleted."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        smsr_oid: str | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each named by its EID and the ICCID of the profile, at most 10000 (quirk euicc-device-count)."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR) of the eUICC, numbers separated by dots, 3 to 46 characters. Required for local profiles; the documentation of global profiles does not have this member (quirk euicc-two-forms)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan of the profile. Only for global profiles (quirk euicc-two-forms)."""

class ProfileRequest(Record):
    """The eUICC devices to activate, and the settings for them."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        carrier_name: str | None = ...,
        service_plan: str | None = ...,
        mdn_zip_code: str | None = ...,
        primary_place_of_use: Iterable[PrimaryPlaceOfUse | dict[str, Any]] | None = ...,
        smsr_oid: str | None = ...,
        carrier_ip_pool_name: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account for the devices."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each named by its EID and IMEI, at most 10000 (quirk euicc-device-count)."""
    @property
    def carrier_name(self) -> str | None:
        """Carrier that serves the devices."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan for the devices."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits. It determines the area of the phone numbers."""
    @property
    def primary_place_of_use(self) -> list[PrimaryPlaceOfUse]:
        """Where the devices are mainly used, and by whom; at most 25 entries. In other requests, this member is an object instead of a list (quirk euicc-place-of-use)."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR), numbers separated by dots, 3 to 46 characters. This description has no pattern for the format (quirk smsr-oid-pattern)."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool for the addresses."""

class ProfileStatus(OpenEnum):
    """The status of a profile on its device, independent of the state of the line. `NOT_DOWNLOADED`: the line is active, and the profile is not on the device yet or its download failed. `DOWNLOAD_DISABLE`: on the device, not enabled. `DOWNLOAD_ENABLE`: on the device and enabled since the download. `ENABLE`: enabled by enableProfile, or enabled again after it was disabled. `DISABLE`: disabled; the device has only roaming service. `DELETE`: removed from the device. The filter of listGlobalDevices also accepts UNKNOWN, whose meaning is not documented (quirk euicc-unknown-value)."""
    ENABLE: Final = "ENABLE"
    DISABLE: Final = "DISABLE"
    DOWNLOAD_DISABLE: Final = "DOWNLOAD_DISABLE"
    DOWNLOAD_ENABLE: Final = "DOWNLOAD_ENABLE"
    NOT_DOWNLOADED: Final = "NOT_DOWNLOADED"
    DELETE: Final = "DELETE"

class PromoAggregateUsageRequest(Record):
    """The devices whose total usage under promotions is requested, and the period."""
    def __init__(
        self,
        *,
        account_id: str | None = ...,
        device_id: Iterable[DeviceId | dict[str, Any]] | None = ...,
        start_time: datetime | str | None = ...,
        end_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def account_id(self) -> str | None:
        """Billing account; the member is named `accountName` elsewhere."""
    @property
    def device_id(self) -> list[DeviceId]:
        """The devices, one identifier each. The member is a list, although its name is singular."""
    @property
    def start_time(self) -> datetime | None:
        """Start of the period, RFC 3339."""
    @property
    def end_time(self) -> datetime | None:
        """End of the period, RFC 3339."""

class PromoChange(Record):
    """A change of a promotion. The names of the members are derived from SOAP (quirk callback-derived-names)."""
    def __init__(
        self,
        *,
        change: str | None = ...,
        change_date: datetime | str | None = ...,
    ) -> None: ...
    @property
    def change(self) -> str | None:
        """What happened to the promotion."""
    @property
    def change_date(self) -> datetime | None:
        """When the promotion changed, ISO 8601."""

class PromoChangesCallback(Record):
    """A message from PromoChanges: a promotion that was removed."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: PromoChangesResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> PromoChangesResponse | None:
        """The result: the change of the promotion."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class PromoChangesResponse(Record):
    """The result: the change of the promotion."""
    def __init__(
        self,
        *,
        promo_change: PromoChange | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def promo_change(self) -> PromoChange | None:
        """A change of a promotion."""

class PromoUsage(Record):
    """The usage of a device under a promotion."""
    def __init__(
        self,
        *,
        bytes_used: int | None = ...,
        serviceplan: str | None = ...,
        sms_used: int | None = ...,
        mo_sms: int | None = ...,
        mt_sms: int | None = ...,
        source: str | None = ...,
        event_date_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def bytes_used(self) -> int | None:
        """Data, in bytes."""
    @property
    def serviceplan(self) -> str | None:
        """Code of the service plan. The name is all lower case here."""
    @property
    def sms_used(self) -> int | None:
        """Number of SMS messages, sent and received together."""
    @property
    def mo_sms(self) -> int | None:
        """Number of SMS messages sent by the device."""
    @property
    def mt_sms(self) -> int | None:
        """Number of SMS messages received by the device."""
    @property
    def source(self) -> str | None:
        """Source of the record."""
    @property
    def event_date_time(self) -> datetime | None:
        """Time of the usage, RFC 3339."""

class PromoUsageRequest(Record):
    """The devices whose usage under promotions is listed, and the period."""
    def __init__(
        self,
        *,
        device_id: Iterable[DeviceId | dict[str, Any]] | None = ...,
        start_time: datetime | str | None = ...,
        end_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> list[DeviceId]:
        """The devices, one identifier each. The member is a list, although its name is singular."""
    @property
    def start_time(self) -> datetime | None:
        """Start of the period, RFC 3339."""
    @property
    def end_time(self) -> datetime | None:
        """End of the period, RFC 3339."""

class PromoUsageResult(Record):
    """A part of the usage of a device under promotions."""
    def __init__(
        self,
        *,
        hasmoredata: bool | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        usage_history: Iterable[PromoUsage | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def hasmoredata(self) -> bool | None:
        """Whether more records follow. The name is all lower case here."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def usage_history(self) -> list[PromoUsage]:
        """The records."""

class ProvisioningEventType(OpenEnum):
    """The type of a change. The platform may send other values. Activate, Suspend, Restore, Deactivate, Device Move and
    Activation Confirmed were seen; the other names are guesses (quirk sim-history-edits).
    """
    ACTIVATE: Final = "Activate"
    SUSPEND: Final = "Suspend"
    RESTORE: Final = "Restore"
    DEACTIVATE: Final = "Deactivate"
    DEVICE_MOVE: Final = "Device Move"
    ACTIVATION_CONFIRMED: Final = "Activation Confirmed"
    SERVICE_PLAN_CHANGE: Final = "Service Plan Change"
    DEVICE_IDENTIFIER_CHANGE: Final = "Device Identifier Change"
    CUSTOM_FIELDS_CHANGE: Final = "Custom Fields Change"
    COST_CENTER_CHANGE: Final = "Cost Center Change"
    CONTACT_CHANGE: Final = "Contact Change"

class ProvisioningHistory(Record):
    """A change of a device."""
    def __init__(
        self,
        *,
        occurred_at: datetime | str | None = ...,
        status: str | None = ...,
        event_by: str | None = ...,
        event_type: str | None = ...,
        service_plan: str | None = ...,
        mdn: str | None = ...,
        msisdn: str | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def occurred_at(self) -> datetime | None:
        """When the change was made, ISO 8601."""
    @property
    def status(self) -> str | None:
        """The outcome of a change."""
    @property
    def event_by(self) -> str | None:
        """The author of the change: a user name, sometimes an email address or the name of a system."""
    @property
    def event_type(self) -> str | None:
        """The type of a change."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan at the time of the change."""
    @property
    def mdn(self) -> str | None:
        """Phone number at the time of the change; may be null or empty."""
    @property
    def msisdn(self) -> str | None:
        """Phone number at the time of the change, with the country code; may be null or empty."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """Additional attributes of the change, as names and values."""

class ProvisioningHistoryV2Request(Record):
    """The devices whose changes are requested, and the period."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_filter: Iterable[DeviceId | dict[str, Any]] | None = ...,
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def device_filter(self) -> list[DeviceId]:
        """Only these devices, one identifier each, at most 100."""
    @property
    def earliest(self) -> datetime | None:
        """Only changes from this time on, ISO 8601 with Z or an offset (quirk date-forms)."""
    @property
    def latest(self) -> datetime | None:
        """Only changes up to this time, ISO 8601 with Z or an offset."""

class ProvisioningStatus(OpenEnum):
    """The outcome of a change."""
    SUCCESS: Final = "Success"
    FAILED: Final = "Failed"

class PublicIpRestriction(OpenEnum):
    """Which traffic can reach a device with a public IP address. `restricted`: the network filters the traffic. `unrestricted`: the network does not filter."""
    RESTRICTED: Final = "restricted"
    UNRESTRICTED: Final = "unrestricted"

class ReachabilityMonitorsDeleted(Record):
    """The monitors that were stopped."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        monitor_ids: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def monitor_ids(self) -> list[str]:
        """The ids of the monitors."""

class ReachabilityResponse(Record):
    """The result of a monitor or of a status request. `reachabilityStatus` is missing in the first message if the device cannot be reached."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        monitor_id: str | None = ...,
        request_type: str | None = ...,
        monitor_expiration_time: datetime | str | None = ...,
        reachability_status: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def monitor_id(self) -> str | None:
        """The id of the monitor, a UUID, as used by stopReachabilityMonitor."""
    @property
    def request_type(self) -> str | None:
        """The events that are requested, or the event that a message reports."""
    @property
    def monitor_expiration_time(self) -> datetime | None:
        """When the monitor expires."""
    @property
    def reachability_status(self) -> str | None:
        """The events that are requested, or the event that a message reports."""

class ReachabilityType(OpenEnum):
    """The events that are requested, or the event that a message reports. `REACHABLE_FOR_DATA`: the device can receive data. `REACHABLE_FOR_SMS`: the device can receive SMS messages. `LOSS_OF_CONNECTIVITY`: the connection was lost. Only older documentation has the other values, which combine two or three of these (quirk reachability-types)."""
    REACHABLE_FOR_DATA: Final = "REACHABLE_FOR_DATA"
    REACHABLE_FOR_SMS: Final = "REACHABLE_FOR_SMS"
    LOSS_OF_CONNECTIVITY: Final = "LOSS_OF_CONNECTIVITY"
    REACHABLE_FOR_DATA_SMS: Final = "REACHABLE_FOR_DATA_SMS"
    REACHABLE_FOR_DATA_AND_LOSS: Final = "REACHABLE_FOR_DATA_AND_LOSS"
    REACHABLE_FOR_SMS_AND_LOSS: Final = "REACHABLE_FOR_SMS_AND_LOSS"
    REACHABLE_FOR_DATA_SMS_AND_LOSS: Final = "REACHABLE_FOR_DATA_SMS_AND_LOSS"

class ReasonCode(OpenEnum):
    """Why a device is deactivated. `FF`: the only valid reason; its meaning is not documented."""
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
        """A callback service."""
    @property
    def url(self) -> str | None:
        """URL to post messages to, with http or https and one of the allowed ports."""
    @property
    def username(self) -> str | None:
        """User name to include in every message, at most 40 characters. Not the name of the API user."""
    @property
    def password(self) -> str | None:
        """Password to include in every message, in plain text, at most 40 characters. Never use the password of the API user."""

class RemoveLabelRequest(Record):
    """The labels to remove."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        labels: Iterable[DeviceLabelAssignment | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def labels(self) -> list[DeviceLabelAssignment]:
        """Labels, each with its devices. At most 2000 entries."""

class RequestStatus(OpenEnum):
    """The status of a request. `Pending`: not finished. `Success`: done. `Failed` and `Failure` both mean that the request was refused or could not be carried out; Verizon's documentation uses `Failed`, and an SDK uses `Failure` (quirk request-status-failed-spelling)."""
    PENDING: Final = "Pending"
    SUCCESS: Final = "Success"
    FAILED: Final = "Failed"
    FAILURE: Final = "Failure"

class RestoreResponse(Record):
    """A device that was restored (quirk callback-change-members)."""
    def __init__(
        self,
        *,
        restored: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        state: str | None = ...,
    ) -> None: ...
    @property
    def restored(self) -> str | None:
        """Whether the device was restored, as a string. No source shows a value; the example is a guess."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the device."""
    @property
    def service_plan(self) -> str | None:
        """Code of the current service plan."""
    @property
    def state(self) -> str | None:
        """The state of a line."""

class ResumeTracking(Record):
    """The end of a suspension. The names of the members are derived from SOAP (quirk callback-derived-names)."""
    def __init__(
        self,
        *,
        auto_resume_date: datetime | str | None = ...,
    ) -> None: ...
    @property
    def auto_resume_date(self) -> datetime | None:
        """When the device resumes automatically, ISO 8601."""

class ResumeTrackingNotificationCallback(Record):
    """A message from ResumeTrackingNotification: a device that resumes in seven days."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: ResumeTrackingResponse | dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        comment: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> ResumeTrackingResponse | None:
        """When the device resumes."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def comment(self) -> str | None:
        """The date on which the device resumes, as human-readable text, with the month first and a 12-hour clock."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class ResumeTrackingResponse(Record):
    """When the device resumes."""
    def __init__(
        self,
        *,
        resume_tracking: ResumeTracking | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def resume_tracking(self) -> ResumeTracking | None:
        """The end of a suspension."""

class RetrieveMonitorsRequest(Record):
    """The devices whose monitors are requested, and optionally the type of monitor. Verizon's documentation calls this filter `requestType`, and the SDK calls it `monitorType`. Send `requestType` (quirk reachability-types)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        request_type: str | None = ...,
        monitor_type: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, all named by the same kind of identifier."""
    @property
    def request_type(self) -> str | None:
        """The events that are requested, or the event that a message reports."""
    @property
    def monitor_type(self) -> str | None:
        """The events that are requested, or the event that a message reports."""

class ServicePlan(Record):
    """A service plan."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        code: str | None = ...,
        size_kb: int | None = ...,
        carrier_service_plan_code: str | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str | None:
        """Display name of the plan."""
    @property
    def code(self) -> str | None:
        """Code that requests use for the plan; it may differ from the name."""
    @property
    def size_kb(self) -> int | None:
        """Data included per billing cycle, in kilobytes."""
    @property
    def carrier_service_plan_code(self) -> str | None:
        """The carrier's code for the plan; may be null."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """Additional attributes; empty or null in the known examples."""

ServicePlanList = list[Any]

class ServicePlanUpdateRequest(Record):
    """The devices, and their new service plan."""
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
        take_effect: datetime | str | None = ...,
    ) -> None: ...
    @property
    def service_plan(self) -> str | None:
        """Code of the NEW service plan. In many other requests, a member with this name selects devices (quirk plan-new-or-filter)."""
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""
    @property
    def current_service_plan(self) -> str | None:
        """Only devices that are now on the service plan with this code."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields have these values."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """The devices, each named by one or more identifiers."""
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool for a new address, 3 to 32 letters and digits."""
    @property
    def take_effect(self) -> datetime | None:
        """When the new plan takes effect, ISO 8601 with Z or an offset. Only an SDK has this member (quirk plan-take-effect)."""

class ServiceState(Record):
    """A state of a custom service."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        workflow_sequence_number: float | None = ...,
        service_plans: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str | None:
        """Name of the state, as used by goToState."""
    @property
    def workflow_sequence_number(self) -> float | None:
        """Position in the order of states; an integer in every example (quirk accounts-sequence-number)."""
    @property
    def service_plans(self) -> list[str]:
        """Codes of the service plans that devices have in this state."""

class ServiceType(OpenEnum):
    """The network generation. `4g`: LTE; a real program sends this value. `3g`: CDMA; this value is assumed by analogy (quirk service-type-values)."""
    N_4G: Final = "4g"
    N_3G: Final = "3g"

class ServiceUsage(Record):
    """The number of positions used by one account."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        transactions_count: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def transactions_count(self) -> str | None:
        """Number of positions used, as a string."""

class SessionResetPasswordRequest(Record):
    """Proof that the caller knows the current password."""
    def __init__(
        self,
        *,
        old_password: str | None = ...,
    ) -> None: ...
    @property
    def old_password(self) -> str | None:
        """The current password."""

class SessionResetPasswordResult(Record):
    """The generated password."""
    def __init__(
        self,
        *,
        new_password: str | None = ...,
    ) -> None: ...
    @property
    def new_password(self) -> str | None:
        """The new password, valid immediately. It is returned only here."""

class SetFallbackAttributeRequest(Record):
    """The profiles to mark as the fallback of their devices."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        carrier_name: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each named by its EID and the ICCID of the profile, at most 100."""
    @property
    def carrier_name(self) -> str | None:
        """Carrier of the profile."""

class SmsDeliveryConfirmation(Record):
    """The device's confirmation."""
    def __init__(
        self,
        *,
        confirmation_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def confirmation_time(self) -> datetime | None:
        """When the device received the message, ISO 8601."""

class SmsDeliveryConfirmationCallback(Record):
    """A callback of SMSDeliveryConfirmation about an SMS message that a device received."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: SmsDeliveryConfirmationResponse | dict[str, Any] | None = ...,
        sms_message: str | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> SmsDeliveryConfirmationResponse | None:
        """What was confirmed."""
    @property
    def sms_message(self) -> str | None:
        """The SMS message that the device sent (quirk sms-device-text)."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class SmsDeliveryConfirmationResponse(Record):
    """What was confirmed. Exactly one member is present (quirk sms-callback-members)."""
    def __init__(
        self,
        *,
        sms_delivery_response: SmsDeliveryResponse | dict[str, Any] | None = ...,
        sms_delivery_confirmation: SmsDeliveryConfirmation | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def sms_delivery_response(self) -> SmsDeliveryResponse | None:
        """The delivery of a message sent by sendSms, or the reason why the message was not delivered (quirk sms-callback-members)."""
    @property
    def sms_delivery_confirmation(self) -> SmsDeliveryConfirmation | None:
        """The device's confirmation."""

class SmsDeliveryResponse(Record):
    """The delivery of a message sent by sendSms, or the reason why the message was not delivered (quirk sms-callback-members)."""
    def __init__(
        self,
        *,
        confirmation: str | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def confirmation(self) -> str | None:
        """The confirmation. No source shows a value; the example is a guess."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""

class SmsEncoding(OpenEnum):
    """The encoding of a message. `7-bit`: the default, 160 characters. The other encodings allow 140 bytes: `8-bit-ASCII`, `8-bit-UTF-8`, and `8-bit-DATA` for binary data."""
    N_7_BIT: Final = "7-bit"
    N_8_BIT_ASCII: Final = "8-bit-ASCII"
    N_8_BIT_UTF_8: Final = "8-bit-UTF-8"
    N_8_BIT_DATA: Final = "8-bit-DATA"

class SmsEvent(Record):
    """An SMS message that a device sent or received."""
    def __init__(
        self,
        *,
        timestamp: datetime | str | None = ...,
        sms_type: str | None = ...,
        sent_to: str | None = ...,
    ) -> None: ...
    @property
    def timestamp(self) -> datetime | None:
        """When the message was sent or received, ISO 8601."""
    @property
    def sms_type(self) -> str | None:
        """The direction of an SMS message."""
    @property
    def sent_to(self) -> str | None:
        """The recipient: a short code or a phone number."""

class SmsEventHistoryRequest(Record):
    """The device whose SMS events are requested, and the period."""
    def __init__(
        self,
        *,
        device_id: DeviceId | dict[str, Any] | None = ...,
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line (its wireless subscription)."""
    @property
    def earliest(self) -> datetime | None:
        """Only events from this time on, ISO 8601. The documentation page requires this member; the SDK does not (quirk sms-event-times)."""
    @property
    def latest(self) -> datetime | None:
        """Only events up to this time, ISO 8601."""

class SmsEventHistoryResponse(Record):
    """The SMS events of a device."""
    def __init__(
        self,
        *,
        sms_events: Iterable[SmsEvent | dict[str, Any]] | None = ...,
        has_more_data: bool | None = ...,
    ) -> None: ...
    @property
    def sms_events(self) -> list[SmsEvent]:
        """The events, at most 500."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether there are more events than reported."""

class SmsMessage(Record):
    """A message that a device sent."""
    def __init__(
        self,
        *,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        message: str | None = ...,
        timestamp: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that sent the message."""
    @property
    def message(self) -> str | None:
        """The content of the message."""
    @property
    def timestamp(self) -> datetime | None:
        """When the message was sent, ISO 8601."""

class SmsMessagesQueryResult(Record):
    """A block of messages that devices sent."""
    def __init__(
        self,
        *,
        messages: Iterable[SmsMessage | dict[str, Any]] | None = ...,
        has_more_data: bool | None = ...,
    ) -> None: ...
    @property
    def messages(self) -> list[SmsMessage]:
        """The messages, at most 100, not always in order."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more messages are waiting."""

class SmsSendRequest(Record):
    """A message and its recipients: the devices in `deviceIds` or, if `deviceIds` is omitted, the devices that match `accountName` and all given conditions (`groupName`, `servicePlan` and `customFields`)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        sms_message: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        group_name: str | None = ...,
        service_plan: str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        data_encoding: str | None = ...,
        time_to_live: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. Optional in older documentation (quirk sms-account)."""
    @property
    def sms_message(self) -> str | None:
        """The message: at most 160 characters in the 7-bit encoding, or 140 bytes in an 8-bit encoding."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Only these devices, one identifier each. If omitted, the message goes to every device that matches `accountName` and the given conditions."""
    @property
    def group_name(self) -> str | None:
        """Only devices in this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields have these values."""
    @property
    def data_encoding(self) -> str | None:
        """The encoding of a message."""
    @property
    def time_to_live(self) -> str | None:
        """How long the message is kept for a device that cannot be reached, given as a period or as a date. The maximum is just below five days (quirk sms-time-to-live)."""

class SmsSendResponse(Record):
    """A message that sendSms sent and the network accepted."""
    def __init__(
        self,
        *,
        message: str | None = ...,
    ) -> None: ...
    @property
    def message(self) -> str | None:
        """The content of the message."""

class SmsType(OpenEnum):
    """The direction of an SMS message. `MoSms`: the device sent it. `MtSms`: the device received it."""
    MO_SMS: Final = "MoSms"
    MT_SMS: Final = "MtSms"

class StateCallback(Record):
    """A message from StateService: the outcome of goToState for one device."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
        request_id: str | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        device_response: dict[str, Any] | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
        status: str | None = ...,
        callback_count: int | None = ...,
        max_callback_threshold: int | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name of the registration. Empty or absent if no user name was registered."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in plain text. Empty or absent if no password was registered."""
    @property
    def request_id(self) -> str | None:
        """The request that this message belongs to. Unsolicited messages have no request id, or an id that no request returned (quirk callback-unsolicited-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this message is about, usually with the same identifiers as in the request."""
    @property
    def device_response(self) -> dict[str, Any] | None:
        """What happened, in an undocumented shape; all members are preserved."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why the request was not carried out."""
    @property
    def status(self) -> str | None:
        """The outcome of a request."""
    @property
    def callback_count(self) -> int | None:
        """Number of this delivery of the message, starting at 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """Number of deliveries after which the platform stops sending, 4 in every example."""

class StatusResponse(Record):
    """The status of a profile request."""
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        status: str | None = ...,
        sub_requests: Iterable[SubRequest | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def request_id(self) -> str | None:
        """The id of the request that the status belongs to."""
    @property
    def status(self) -> str | None:
        """The status of a request."""
    @property
    def sub_requests(self) -> list[SubRequest]:
        """The parts of the request, at most 100. The SDK spells the member subrequests (quirk euicc-sub-requests)."""

class StopMonitorRequest(Record):
    """The monitors to stop."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        monitor_ids: Iterable[str] | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def monitor_ids(self) -> list[str]:
        """The ids of the monitors, at least one (quirk reachability-stop-all)."""
    @property
    def devices(self) -> list[DeviceList]:
        """Alternative to `monitorIds`. Only the TypeScript SDK has this member."""

class SubRequest(Record):
    """The status of one part of a request."""
    def __init__(
        self,
        *,
        ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def ids(self) -> list[DeviceId]:
        """The device or profile of this part. The SDK has a single object instead (quirk euicc-sub-requests)."""
    @property
    def status(self) -> str | None:
        """The status of a request."""

class SuccessResult(Record):
    """Confirms that the call was carried out."""
    def __init__(
        self,
        *,
        success: bool | None = ...,
    ) -> None: ...
    @property
    def success(self) -> bool | None:
        """True if the call was carried out."""

class SuspendResponse(Record):
    """A device that was suspended, and its suspension days. In the messages that were seen, the numbers of days are strings; clients accept strings and numbers (quirk callback-change-members)."""
    def __init__(
        self,
        *,
        expected_resume_date: str | None = ...,
        max_suspend_days_allowed: int | None = ...,
        num_days_suspend_allowed_current12_months: int | None = ...,
        num_days_suspended_last12_months: int | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        state: str | None = ...,
    ) -> None: ...
    @property
    def expected_resume_date(self) -> str | None:
        """When the device resumes automatically. The format of the date has not been seen."""
    @property
    def max_suspend_days_allowed(self) -> int | None:
        """Maximum number of consecutive days of a suspension."""
    @property
    def num_days_suspend_allowed_current12_months(self) -> int | None:
        """Maximum number of suspension days in twelve months."""
    @property
    def num_days_suspended_last12_months(self) -> int | None:
        """Number of days suspended in the last twelve months."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the device."""
    @property
    def service_plan(self) -> str | None:
        """Code of the current service plan."""
    @property
    def state(self) -> str | None:
        """The state of a line."""

class SuspensionStatusResponse(Record):
    """How long a device has been suspended, and when it resumes automatically. The facts are documented, but the names of the members are derived from SOAP (quirk callback-derived-names). A user's program reads `suspendResponse` instead. It is not known whether DeviceSuspensionStatus sends `suspendResponse`, so accept both `suspensionStatusResponse` and `suspendResponse` (quirk callback-suspension-members)."""
    def __init__(
        self,
        *,
        current_state: str | None = ...,
        suspend_date: datetime | str | None = ...,
        auto_resume_date: datetime | str | None = ...,
        reason_code_days: int | None = ...,
        days_suspended_last12_months: int | None = ...,
        days_remaining: int | None = ...,
    ) -> None: ...
    @property
    def current_state(self) -> str | None:
        """The state of a line."""
    @property
    def suspend_date(self) -> datetime | None:
        """When the suspension started, ISO 8601."""
    @property
    def auto_resume_date(self) -> datetime | None:
        """When the device resumes automatically, ISO 8601."""
    @property
    def reason_code_days(self) -> int | None:
        """Maximum number of consecutive days for this kind of suspension."""
    @property
    def days_suspended_last12_months(self) -> int | None:
        """Number of days suspended in the last twelve months."""
    @property
    def days_remaining(self) -> int | None:
        """Number of days until the suspension ends."""

class ThingspaceDevice(Record):
    """What the platform knows about a device and its line. Any member may be missing (quirk device-missing-members)."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        billing_cycle_end_date: datetime | str | None = ...,
        carrier_informations: Iterable[CarrierInformation | dict[str, Any]] | None = ...,
        connected: bool | None = ...,
        created_at: datetime | str | None = ...,
        custom_fields: Iterable[CustomFields | dict[str, Any]] | None = ...,
        device_ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
        group_names: Iterable[str] | None = ...,
        ip_address: str | None = ...,
        last_activation_by: str | None = ...,
        last_activation_date: datetime | str | None = ...,
        last_connection_date: datetime | str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the line."""
    @property
    def billing_cycle_end_date(self) -> datetime | None:
        """End of the current billing cycle, an ISO 8601 string."""
    @property
    def carrier_informations(self) -> list[CarrierInformation]:
        """State and plan of the line with each carrier; usually one entry."""
    @property
    def connected(self) -> bool | None:
        """Whether the device has a data session now."""
    @property
    def created_at(self) -> datetime | None:
        """When the device was added to the account, an ISO 8601 string."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Custom fields of the customer, CustomField1 to CustomField5."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """All identifiers: six kinds for an active 4G line, fewer for a deactivated line."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """Additional attributes, with strings as values. `DeviceId` is the platform number that lists are paged by. Others: `AccountNumber`, `CostCenterCode`, `SkuNumber`, `SmsrOid`, `ProfileStatus`, `PreIMEI`, `PreSKU`, `SIMOTADate`, `RoamingStatus`, `LastRoamingStatusUpdate`, and the place of use under names that start with `PrimaryPlaceOfUse`. According to an SDK, only responses for a single device have these attributes (quirk list-extended-attributes)."""
    @property
    def group_names(self) -> list[str]:
        """Groups of the device. The name of the default group is the word Default, a colon, a space and the account name."""
    @property
    def ip_address(self) -> str | None:
        """IP address of the line, 0.0.0.0 if it has none. Absent for non-IP devices."""
    @property
    def last_activation_by(self) -> str | None:
        """The user who last activated the line."""
    @property
    def last_activation_date(self) -> datetime | None:
        """When the line was last activated, an ISO 8601 string."""
    @property
    def last_connection_date(self) -> datetime | None:
        """When the device was last connected, an ISO 8601 string. Absent if the device has never connected."""

class TimeWindow(Record):
    """A window of hours within a day."""
    def __init__(
        self,
        *,
        start_time: int | None = ...,
        end_time: int | None = ...,
    ) -> None: ...
    @property
    def start_time(self) -> int | None:
        """The hour at which the window starts, 0 to 23."""
    @property
    def end_time(self) -> int | None:
        """The hour at which the window ends, 1 to 24."""

class TokenType(OpenEnum):
    """`Bearer`: precedes the token in the Authorization header. The case of this value may vary."""
    BEARER: Final = "Bearer"

class TransactionId(Record):
    """The transaction that was canceled."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The id of the transaction, a UUID."""

class UnbilledUsageResponse(Record):
    """Usage that has not been billed, possibly split into several messages. The counts state how many devices this message contains, how many were sent so far, and how many remain."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        timezone: str | None = ...,
        total_devices: int | None = ...,
        current_devices: int | None = ...,
        sent_devices: int | None = ...,
        remaining_devices: int | None = ...,
        date_range: dict[str, Any] | None = ...,
        devices: Iterable[dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account: ten digits, a hyphen, five digits."""
    @property
    def timezone(self) -> str | None:
        """The time zone of the days."""
    @property
    def total_devices(self) -> int | None:
        """Number of devices in the whole result."""
    @property
    def current_devices(self) -> int | None:
        """Number of devices in this message."""
    @property
    def sent_devices(self) -> int | None:
        """Number of devices sent so far."""
    @property
    def remaining_devices(self) -> int | None:
        """Number of devices that remain to be sent."""
    @property
    def date_range(self) -> dict[str, Any] | None:
        """The days that the usage covers."""
    @property
    def devices(self) -> list[dict[str, Any]]:
        """The usage of each device."""

class UpgradeChange(OpenEnum):
    """`append` adds devices; `remove` removes them."""
    APPEND: Final = "append"
    REMOVE: Final = "remove"

class UpgradeDeviceStatus(OpenEnum):
    """The status of a device in an upgrade. These values were seen; the platform may send others."""
    REQUEST_PENDING: Final = "RequestPending"
    DEVICE_ACCEPTED: Final = "Device Accepted"
    UPGRADE_SUCCESS: Final = "UpgradeSuccess"
    UPGRADE_FAILED: Final = "UpgradeFailed"

class UpgradeListQueryResult(Record):
    """A page of upgrades."""
    def __init__(
        self,
        *,
        has_more_flag: bool | None = ...,
        last_seen_upgrade_id: int | None = ...,
        report_list: Iterable[FirmwareUpgrade | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def has_more_flag(self) -> bool | None:
        """Whether more upgrades follow. Named `hasMoreData` elsewhere."""
    @property
    def last_seen_upgrade_id(self) -> int | None:
        """Start index of the next page; 0 on the last page."""
    @property
    def report_list(self) -> list[FirmwareUpgrade]:
        """The upgrades."""

class UpgradeProgress(Record):
    """The progress of a device in an upgrade. No such message was seen, so the members are those that responses use for the same information (quirk firmware-messages)."""
    def __init__(
        self,
        *,
        upgrade_id: str | None = ...,
        device_id: str | None = ...,
        status: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    @property
    def upgrade_id(self) -> str | None:
        """The id of the upgrade, a UUID."""
    @property
    def device_id(self) -> str | None:
        """IMEI of the device."""
    @property
    def status(self) -> str | None:
        """The status of a device in an upgrade."""
    @property
    def reason(self) -> str | None:
        """The result, as human-readable text."""

class UpgradeScheduled(Record):
    """A scheduled upgrade."""
    def __init__(
        self,
        *,
        firmware_name: str | None = ...,
        upgrade_id: str | None = ...,
        start_date: str | None = ...,
        device_list: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def upgrade_id(self) -> str | None:
        """The id of the upgrade, a UUID."""
    @property
    def start_date(self) -> str | None:
        """First day, in the form year-month-day."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI (quirk firmware-messages)."""

class UpgradeStatus(OpenEnum):
    """The status of an upgrade. `RequestPending`: received. `Queued`: waiting for its start date. `RequestFailed`: refused. `InProgress`: devices are being upgraded. `Finished`: ended. `UpgradeFailed`: failed."""
    REQUEST_PENDING: Final = "RequestPending"
    QUEUED: Final = "Queued"
    REQUEST_FAILED: Final = "RequestFailed"
    IN_PROGRESS: Final = "InProgress"
    FINISHED: Final = "Finished"
    UPGRADE_FAILED: Final = "UpgradeFailed"

class UploadType(OpenEnum):
    """Which identifiers are uploaded. `IMEI`: hardware only. `IMEI ICCID Pair`: hardware with its embedded SIM. The documentation allows any string and shows only these two values (quirk upload-type)."""
    IMEI: Final = "IMEI"
    IMEI_ICCID_PAIR: Final = "IMEI ICCID Pair"

class UploadsActivatesDeviceRequest(Record):
    """Hardware to upload and activate, all of one type."""
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
        """Billing account for the upload, in which the devices are activated."""
    @property
    def email_address(self) -> str | None:
        """Email address for the report."""
    @property
    def device_sku(self) -> str | None:
        """Stock number of the hardware, in upper case; the case is significant."""
    @property
    def upload_type(self) -> str | None:
        """Which identifiers are uploaded."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan for the devices."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits. It determines the area of the phone numbers."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, at most 10000."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool for the addresses. If empty, the account's default pool is used."""

class Usage(Record):
    """The usage of a device on one day, from one source. For devices of the global service, the numbers arrive as strings of digits (quirk history-global-numbers)."""
    def __init__(
        self,
        *,
        bytes_used: int | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
        sms_used: int | None = ...,
        source: str | None = ...,
        timestamp: datetime | str | None = ...,
    ) -> None: ...
    @property
    def bytes_used(self) -> int | None:
        """Data in both directions, in bytes."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """Additional attributes of the day; `MoSms` and `MtSms` are the numbers of SMS messages sent and received."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the usage counts against, or null."""
    @property
    def sms_used(self) -> int | None:
        """Number of SMS messages, sent and received together."""
    @property
    def source(self) -> str | None:
        """The source of a usage record."""
    @property
    def timestamp(self) -> datetime | None:
        """The start of the day, with a UTC offset that varies."""

class UsageSource(OpenEnum):
    """The source of a usage record. `Raw Usage`: from the network, available soon. `Usage Feed`: rated, available about two days later."""
    RAW_USAGE: Final = "Raw Usage"
    USAGE_FEED: Final = "Usage Feed"

MESSAGES: dict[str, str]
