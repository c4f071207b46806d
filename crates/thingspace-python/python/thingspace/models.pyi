# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""Record classes of the API, one per schema of the description."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def account_number(self) -> str | None:
        """Number of the account, mostly the same as its name."""
    @property
    def organization_name(self) -> str | None:
        """Whose account it is."""
    @property
    def is_provisioning_allowed(self) -> bool | None:
        """Whether lines may be activated and changed."""
    @property
    def carriers(self) -> list[str]:
        """Carriers that serve it."""
    @property
    def features(self) -> list[str]:
        """What it subscribed to."""
    @property
    def i_p_pools(self) -> list[IpPool]:
        """Pools of IP addresses, as the SDKs spell them (quirk accounts-ip-pools)."""
    @property
    def ip_pools(self) -> list[IpPool]:
        """The same, as the page and a user's program spell them."""
    @property
    def service_plans(self) -> list[ServicePlan]:
        """Plans that its lines can have."""

class AccountConsentCreate(Record):
    """Consents to record."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        device_list: Iterable[DeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def all_device_consent(self) -> int | None:
        """Level of consent of all devices."""

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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def all_device_consent(self) -> int | None:
        """Level of consent of all devices (quirk location-consent-members)."""
    @property
    def device_list(self) -> list[DeviceId]:
        """Devices with a consent of their own (quirk location-consent-members)."""

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
    def earliest(self) -> datetime | None:
        """Only devices that were added after this, ISO 8601 with Z or an offset."""
    @property
    def group_name(self) -> str | None:
        """Only devices of this group."""
    @property
    def latest(self) -> datetime | None:
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
        """The lead."""
    @property
    def lead_state(self) -> str | None:
        """How far a lead is."""
    @property
    def address(self) -> LeadAddress | None:
        """Where a prospect is."""

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
        """Whether leads follow."""

class AccountLicenseInfo(Record):
    """Licences, and a page of the devices that hold one."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def total_licenses(self) -> int | None:
        """Licences that were bought."""
    @property
    def assigned_licenses(self) -> int | None:
        """Licences that are assigned."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether devices follow."""
    @property
    def last_seen_device_id(self) -> int | None:
        """Start index of the next page; 0 at the end."""
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
        """Its name, which goToState takes."""
    @property
    def description(self) -> str | None:
        """What it is for."""
    @property
    def states(self) -> list[ServiceState]:
        """The states of its lines."""

class AccountStatesAndServices(Record):
    """Custom services and their states."""
    def __init__(
        self,
        *,
        engagement: Iterable[Engagement | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def engagement(self) -> list[Engagement]:
        """The engagements; a list in spite of its name."""

class AccuracyMode(OpenEnum):
    """How exact: `0`, coarse, is the only one whose value was seen. Newer pages sell precise location too (quirk location-precise). A value that is not supported ends with `INVALID_PARAMETER` and the message Invalid accuracy mode."""
    N_0: Final = "0"

class ActivateDeviceProfileRequest(Record):
    """Lines of eUICC devices to activate and enable."""
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
        """Billing account that the lines belong to."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each by its EID and IMEI, at most 100."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the lines get."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits, that decides the area of the phone numbers."""

class ActivateResponse(Record):
    """A line that was activated."""
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
    @property
    def feature_codes(self) -> list[str]:
        """Codes of the features of the line (quirk callback-activate-members)."""
    @property
    def device_credential(self) -> DeviceCredential | None:
        """A login that belongs to the line."""

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

class AssociateLabelRequest(Record):
    """Labels to attach."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        labels: Iterable[DeviceLabelAssignment | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def labels(self) -> list[DeviceLabelAssignment]:
        """What to attach to whom, at most 2000 entries."""

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

class BillUsageRequest(Record):
    """Which period to count."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def start_date(self) -> str | None:
        """First day: month, day, year (quirk location-dates)."""
    @property
    def end_date(self) -> str | None:
        """Last day, written alike."""
    @property
    def usage_for_all_accounts(self) -> bool | None:
        """Whether to count managed accounts too."""

class BillableUsageReport(Record):
    """How many fixes were used. Counts are text. Some members begin with a capital (quirk location-usage-names)."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def usage_for_all_accounts(self) -> bool | None:
        """Whether managed accounts were counted."""
    @property
    def sku_name(self) -> str | None:
        """What was bought."""
    @property
    def transactions_allowed(self) -> str | None:
        """How many fixes are allowed, as text."""
    @property
    def total_transaction_count(self) -> str | None:
        """How many were used, as text."""
    @property
    def primary_account(self) -> ServiceUsage | None:
        """How many fixes one account used."""
    @property
    def managed_accounts(self) -> list[ServiceUsage]:
        """The same for each managed account."""

class BilledUsageListRequest(Record):
    """Whose billed usage. With the account alone, that of every line."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def labels(self) -> list[LabelFilter]:
        """The labels, at most 2000."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def device_ids(self) -> list[DeviceList]:
        """The devices, as the SDK sends them (quirk segments-labels-shape)."""
    @property
    def billing_cycle(self) -> BillingCycle | None:
        """A billing cycle, by the month in which it closes."""

class BilledUsageRequest(Record):
    """Whose billed usage. `labels` and `deviceId` exclude each other; the device is named by its EID."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def labels(self) -> list[LabelFilter]:
        """The labels, at most 2000."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def billing_cycle(self) -> BillingCycle | None:
        """A billing cycle, by the month in which it closes."""

BilledUsageResult = dict[str, Any]

class BilledUsageV2Request(Record):
    """Whose billed usage, and of which cycles."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def line_level(self) -> bool | None:
        """Whether to report each line (true) or the account as a whole (false)."""
    @property
    def billing_cycle(self) -> BillingCycleRange | None:
        """Billing cycles, first and last included."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Only these devices, one identifier each."""

class BillingCycle(Record):
    """A billing cycle, by the month in which it closes."""
    def __init__(
        self,
        *,
        year: str | None = ...,
        month: str | None = ...,
    ) -> None: ...
    @property
    def year(self) -> str | None:
        """Four digits."""
    @property
    def month(self) -> str | None:
        """1 to 12."""

class BillingCycleRange(Record):
    """Billing cycles, first and last included."""
    def __init__(
        self,
        *,
        from_: BillingMonth | dict[str, Any] | None = ...,
        to: BillingMonth | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def from_(self) -> BillingMonth | None:
        """A billing cycle by numbers; elsewhere year and month are text."""
    @property
    def to(self) -> BillingMonth | None:
        """A billing cycle by numbers; elsewhere year and month are text."""

class BillingMonth(Record):
    """A billing cycle by numbers; elsewhere year and month are text."""
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
    """Where a place may come from. `0`: the cache, for free. `1`: the network, against the allowance. `2`: the cache if there is a place, else the network. Another value ends with `INVALID_PARAMETER` and the message Invalid cache mode."""
    N_0: Final = "0"
    N_1: Final = "1"
    N_2: Final = "2"

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
    """A stream of callback messages, each with a listener of its own. Answers to requests: `CarrierService` changes of lines, `DeviceService` uploads, orders, availability and lists, `DeviceUsage` aggregate usage, `DevicePromoUsage` promotion usage, `DevicePRLInformation` roaming lists, `DeviceSuspensionStatus` suspensions, `DeviceProfileService` eUICC profiles, `StateService` custom states, `DiagnosticsService` reachability, `EnhancedConnectivityService` SMS sent and received, `SMSDeliveryConfirmation` SMS confirmed by the device, `NiddService` non-IP data. Unasked: `ExternalProvisioningChanges` lines changed outside the API, `PromoChanges` promotions that ended, `ResumeTrackingNotification` suspensions that end in seven days, `AlertService` usage and anomaly triggers of the m2m interface, `SubscriptionNotificationService` throttling and thresholds, `IntelligenceService` performance of the wireless network, `QoS` quality of service of vehicles, `PwnService` private wireless networks. Accepted, with a meaning that no source tells: `ExtendedEnhancedConnectivityService`, `NetworkEventService`, `VIPCallbackService` (quirk callback-service-names). Not among them, because other servers register them in ways of their own: `Fota` (firmware), `Location` and `DeviceLocation`."""
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

class CallbackSummary(Record):
    """How many devices the request named. A program that was written for the SOAP messages has text here: it is taken too, and is kept as it was sent (quirk callback-comment-summary)."""
    def __init__(
        self,
        *,
        devices_requested: int | None = ...,
    ) -> None: ...
    @property
    def devices_requested(self) -> int | None:
        """Devices of the request, seen as text."""

class CampaignFirmwareUpgrade(Record):
    """What to upgrade from and to, whom, and when."""
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
        """A name for people."""
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def firmware_from(self) -> str | None:
        """Version that a device must have."""
    @property
    def firmware_to(self) -> str | None:
        """Version that it gets."""
    @property
    def protocol(self) -> str | None:
        """How a device is managed, and so how it gets what is new."""
    @property
    def start_date(self) -> str | None:
        """First day, as year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, as year-month-day."""
    @property
    def campaign_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may be upgraded; all when left out."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""
    @property
    def auto_assign_license_flag(self) -> bool | None:
        """Whether devices without a licence get one."""
    @property
    def auto_add_devices_flag(self) -> bool | None:
        """Whether devices that fit and come later are added."""

class CampaignProtocol(OpenEnum):
    """How a device is managed, and so how it gets what is new. `LWM2M` and `OMA`: pushed by the network. `HTTP`: fetched by the device. `OMD-DM` is a spelling of OMA-DM that the SDK uses in lists (quirk firmware-protocols)."""
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
        """The campaign, as text of a UUID."""
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def campaign_name(self) -> str | None:
        """A name for people."""
    @property
    def software_name(self) -> str | None:
        """Name of the software."""
    @property
    def software_from(self) -> str | None:
        """Version that a device must have."""
    @property
    def software_to(self) -> str | None:
        """Version that it gets."""
    @property
    def distribution_type(self) -> str | None:
        """How a device is managed, and so how it gets what is new."""
    @property
    def make(self) -> str | None:
        """Maker of the devices."""
    @property
    def model(self) -> str | None:
        """Model of the devices."""
    @property
    def start_date(self) -> str | None:
        """First day, as year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, as year-month-day."""
    @property
    def download_after_date(self) -> str | None:
        """First day of the download, as year-month-day."""
    @property
    def download_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may download."""
    @property
    def install_after_date(self) -> str | None:
        """First day of the installation, as year-month-day."""
    @property
    def install_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may install."""
    @property
    def status(self) -> str | None:
        """How far a campaign is."""

class CampaignSoftwareUpgrade(Record):
    """What to install, where, and when."""
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
        """A name for people."""
    @property
    def software_name(self) -> str | None:
        """Name of the software."""
    @property
    def software_from(self) -> str | None:
        """Version that a device must have."""
    @property
    def software_to(self) -> str | None:
        """Version that it gets."""
    @property
    def distribution_type(self) -> str | None:
        """How a device is managed, and so how it gets what is new."""
    @property
    def start_date(self) -> str | None:
        """First day, as year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, as year-month-day."""
    @property
    def download_after_date(self) -> str | None:
        """First day of the download, as year-month-day."""
    @property
    def download_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may download."""
    @property
    def install_after_date(self) -> str | None:
        """First day of the installation, as year-month-day."""
    @property
    def install_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices may install."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class CampaignStatus(OpenEnum):
    """How far a campaign is. `CampaignRequestPending`: taken. `CampaignRequestQueued` and `CampaignScheduled`: it waits for its day. `CampaignRequestFailed`, `CampaignFailed` and `CampaignAborted`: it did not work. `CampaignCancelled`: it was called off. `CampaignEnded`: it is over."""
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
        """Stock number of the hardware. Stands in for the IMEI when a device is named by its ICCID or EID only."""

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
        summary: CallbackSummary | dict[str, Any] | None = ...,
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
        """The request that this is about. In messages that nobody asked for it is empty, absent, or an id that no request answered (quirk callback-unasked-request-id)."""
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
        """A remark for people to read. After a suspension it tells when the line resumes by itself (quirk callback-suspend-date)."""
    @property
    def summary(self) -> CallbackSummary | None:
        """How many devices the request named."""
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
    """What was done. Exactly one member is there, and its name tells the kind of request. The names of activations, suspensions, restorations, deactivations and changes of identifiers were seen, the others are derived from them (quirk callback-member-names): read whichever member is there."""
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
        """A line that was activated."""
    @property
    def suspend_response(self) -> SuspendResponse | None:
        """A line that was suspended, and what of its days of suspension is used."""
    @property
    def restore_response(self) -> RestoreResponse | None:
        """A line that was put back into service (quirk callback-change-members)."""
    @property
    def deactivate_response(self) -> DeactivateResponse | None:
        """A line that was taken out of service for good (quirk callback-change-members)."""
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

class ConnectionEvent(Record):
    """A data session that began or ended."""
    def __init__(
        self,
        *,
        connection_event_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
        extended_attributes: Iterable[CustomFields | dict[str, Any]] | None = ...,
        occurred_at: datetime | str | None = ...,
    ) -> None: ...
    @property
    def connection_event_attributes(self) -> list[CustomFields]:
        """What happened, as names with values. Seen were `Event` (`Start` or `Stop`), `BytesUsed` of the session and `Msisdn`."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """Always empty or null so far."""
    @property
    def occurred_at(self) -> datetime | None:
        """When it happened, ISO 8601."""

class ConnectionHistoryResult(Record):
    """A stretch of the connections of a device, oldest first."""
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
        """Whether there is more. Ask again with `earliest` moved up to the time of the last event."""

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

class ConsentRequest(Record):
    """Devices that must not be located."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def all_device(self) -> bool | None:
        """Whether all devices are excluded. Not together with `exclusion`."""
    @property
    def type(self) -> str | None:
        """`append` adds to the list, `replace` takes its place, and so does a request without a type (quirk location-exclusion-type)."""
    @property
    def exclusion(self) -> list[str]:
        """The devices, as bare identifiers, at most 2000."""

class ConsentTransaction(Record):
    """A change of consents was taken."""
    def __init__(
        self,
        *,
        transaction_id: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def transaction_id(self) -> str | None:
        """The transaction; it is called `txid` elsewhere."""
    @property
    def status(self) -> str | None:
        """How far a request or a report is."""

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
        """Billing account that the group belongs to."""
    @property
    def group_name(self) -> str | None:
        """Name of the group, not used by another group of the account."""
    @property
    def group_description(self) -> str | None:
        """What the group is for, for people to read. It has to be there."""
    @property
    def devices_to_add(self) -> list[DeviceId]:
        """Devices to put into the group, as a flat list with one identifier for each device (quirk groups-device-ids). They leave the group that they are in."""

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
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
    ) -> None: ...
    @property
    def earliest(self) -> datetime | None:
        """Begin, ISO 8601 with Z or an offset, never with both (quirk date-offset-and-z)."""
    @property
    def latest(self) -> datetime | None:
        """End, ISO 8601 with Z or an offset. At most three months after the begin."""

class DeactivateDeviceProfileRequest(Record):
    """Lines of eUICC devices to deactivate."""
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
        """Billing account of the lines."""
    @property
    def reason_code(self) -> str | None:
        """Why a line is deactivated."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each by its EID and the ICCID of the profile, at most 10000 (quirk euicc-device-count). The SDK calls the list in each device ids (quirk euicc-deactivate-ids), and does not require devices; what happens without is not told."""
    @property
    def carrier_name(self) -> str | None:
        """Carrier that serves the lines."""
    @property
    def etf_waiver(self) -> bool | None:
        """Whether to spend one of the account's waivers, so that no early termination fee is billed. One page spells it etfwaiver (quirk euicc-etf-spelling)."""
    @property
    def check_fallback_profile(self) -> bool | None:
        """Whether to look at the fallback profile before. What is done with the finding is not told (quirk euicc-check-fallback)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan of the profile. Global form only."""

class DeactivateResponse(Record):
    """A line that was taken out of service for good (quirk callback-change-members)."""
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
        """Whether it was done, as text; no value was seen."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the line."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the line is on."""
    @property
    def state(self) -> str | None:
        """State of a line."""

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
        """The devices, at most 2000 (quirk availability-limit)."""

class DeviceAggregateUsageListRequest(Record):
    """Whose usage to sum up, and over which period. Begin and end are called differently from the other histories (quirk history-time-names)."""
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
        """Begin of the period, at most six months ago, ISO 8601."""
    @property
    def end_time(self) -> datetime | None:
        """End of the period, at most a month after its begin, ISO 8601."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Only these devices, one identifier each. Not together with `label`."""
    @property
    def account_name(self) -> str | None:
        """Only devices of this billing account; needed with `groupName`."""
    @property
    def group_name(self) -> str | None:
        """Only devices of this group."""
    @property
    def label(self) -> list[LabelFilter]:
        """Only lines with one of these labels, at most 50. Not together with `deviceIds`."""

class DeviceAvailability(Record):
    """Whether a device can be activated: it can when it is found and not on a line. A SIM of another carrier, or a mistyped one, is not found (quirk availability-answer)."""
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
        """The identifiers of the entry."""
    @property
    def device_found(self) -> bool | None:
        """Whether the carrier knows the device."""
    @property
    def associated_with_mtn(self) -> bool | None:
        """Whether it is on a line already; then an activation fails."""
    @property
    def product_type(self) -> str | None:
        """What the hardware is. `4GODI_DATA` can be activated; `4GODI_MOD` is a module, which has to be uploaded again first."""

class DeviceConnectionListRequest(Record):
    """Whose connections to list, and of which time."""
    def __init__(
        self,
        *,
        device_id: DeviceId | dict[str, Any] | None = ...,
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def earliest(self) -> datetime | None:
        """Only events from this time on, ISO 8601 with Z or an offset (quirk date-forms)."""
    @property
    def latest(self) -> datetime | None:
        """Only events up to this time, ISO 8601 with Z or an offset."""

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

class DeviceCredential(Record):
    """A login that belongs to the line. It is a secret; what it opens is documented nowhere (quirk callback-activate-members)."""
    def __init__(
        self,
        *,
        username: str | None = ...,
        password: str | None = ...,
    ) -> None: ...
    @property
    def username(self) -> str | None:
        """The user name."""
    @property
    def password(self) -> str | None:
        """The password."""

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

class DeviceGroup(Record):
    """A group of devices, without the devices. A device is in one group at a time."""
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
        """Name of the group, as the other operations take it."""
    @property
    def description(self) -> str | None:
        """What the group is for, for people to read."""
    @property
    def is_default_group(self) -> bool | None:
        """Whether it is the account's default group, which every account has once. It takes in the devices that leave another group, and cannot be deleted."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """Further attributes of the group. Empty or null in every example (quirk groups-extended-attributes)."""

class DeviceGroupDevicesData(Record):
    """A group with its devices, or with a part of them."""
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
        """What the group is for, for people to read."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more devices follow. True comes with status 202 and a `Location` header (quirk groups-next)."""
    @property
    def devices(self) -> list[AccountDeviceList]:
        """Devices of the group, sorted by identifier. Of each only the identifiers, and the IP address or null."""

DeviceGroupList = list[Any]

class DeviceGroupUpdateRequest(Record):
    """What to change in a group. What is left out stays."""
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
        """New name of the group, not used by another group of the account."""
    @property
    def new_group_description(self) -> str | None:
        """New description of the group."""
    @property
    def devices_to_add(self) -> list[DeviceId]:
        """Devices to put into the group, one identifier for each. They leave the group that they are in."""
    @property
    def devices_to_remove(self) -> list[DeviceId]:
        """Devices to take out of the group, one identifier for each. They go to the default group."""

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

class DeviceInfo(Record):
    """A device to be found."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        kind: str | None = ...,
        mdn: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str | None:
        """An identifier of it."""
    @property
    def kind(self) -> str | None:
        """What the identifier is: imei, iccid, meid or mdn (quirk location-kinds)."""
    @property
    def mdn(self) -> str | None:
        """Its phone number, needed besides the identifier."""

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

class DeviceLabelAssignment(Record):
    """One label on the lines of one or more devices."""
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
        """A usage label: a name with a value, attached to eUICC lines to tell their usage apart."""

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

class DeviceLocationCallback(Record):
    """A listener for places. It has neither user name nor password."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        url: str | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str | None:
        """A stream of messages about places."""
    @property
    def url(self) -> str | None:
        """Where messages are posted to."""

DeviceLocationCallbackList = list[Any]

class DeviceLocationMessage(Record):
    """The place of one device of a request, or why it was not found. The members are derived from the answer of listDeviceLocations; a message about a consent may hold others (quirk location-message-members)."""
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
        """The transaction, as text of a UUID."""
    @property
    def msid(self) -> str | None:
        """Phone number of the device."""
    @property
    def pd(self) -> PositionData | None:
        """A place."""
    @property
    def error(self) -> PositionError | None:
        """Why a device was not found."""

class DeviceLocationSubscription(Record):
    """What the account bought."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def loc_type(self) -> str | None:
        """Which kind of location."""
    @property
    def max_allowance(self) -> str | None:
        """How many fixes, as text."""
    @property
    def purchase_time(self) -> datetime | None:
        """When it was bought, written as `updateTime` of DevicesConsentResult."""

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

class DevicePrlInformationCallback(Record):
    """The preferred roaming list of one device, as DevicePRLInformation sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> DevicePrlInformationResponse | None:
        """The answer."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class DevicePrlInformationResponse(Record):
    """The answer."""
    def __init__(
        self,
        *,
        prl_information_response: PrlInformationResponse | dict[str, Any] | None = ...,
        prl_response: PrlResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def prl_information_response(self) -> PrlInformationResponse | None:
        """The preferred roaming list of a 2G or 3G device, as it was seen (quirk callback-prl-members)."""
    @property
    def prl_response(self) -> PrlResponse | None:
        """The preferred roaming list of a 2G or 3G device under the names that are derived from SOAP; accepted, though `prlInformationResponse` is what was seen (quirk callback-prl-members)."""

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

class DeviceProfileCallback(Record):
    """What became of a request about the profiles of a device, as DeviceProfileService sends it: with `faultResponse` when it was not done."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> dict[str, Any] | None:
        """What was done."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

DeviceProfileDeviceResponse = dict[str, Any]

class DeviceProfileRequest(Record):
    """Devices whose profile is to be downloaded, or is to change its plan, in global orchestration."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
        service_plan: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account of the devices. The pages require it, the SDK does not (quirk euicc-required-members)."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each by its EID and the ICCID of the profile (quirk euicc-id-kinds), at most 10000 (quirk euicc-device-count)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the profile gets."""

class DevicePromoUsageCallback(Record):
    """The usage of one device under a promotion, as DevicePromoUsage sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> dict[str, Any] | None:
        """What happened, in a form that no source shows; whatever comes is kept."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class DeviceProvisioningHistoryListRequest(Record):
    """Whose changes to list, and of which time."""
    def __init__(
        self,
        *,
        device_id: DeviceId | dict[str, Any] | None = ...,
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def earliest(self) -> datetime | None:
        """Only changes from this time on, ISO 8601 with Z or an offset (quirk date-forms)."""
    @property
    def latest(self) -> datetime | None:
        """Only changes up to this time, ISO 8601 with Z or an offset."""

class DeviceProvisioningHistoryListResult(Record):
    """A stretch of the changes of a line."""
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
        """Whether there is more. Ask again with `earliest` moved up to the time of the last change."""

class DeviceServiceCallback(Record):
    """The answer to a question about devices, as DeviceService sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> DeviceServiceResponse | None:
        """The answer."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class DeviceServiceResponse(Record):
    """The answer. One member is there, and its name tells the question. Only some names are known (quirk callback-device-service-members): read whichever member is there."""
    def __init__(
        self,
        *,
        device_availability_response: Iterable[DeviceAvailability | dict[str, Any]] | None = ...,
        sms_event_history_response: SmsEventHistoryResponse | dict[str, Any] | None = ...,
        unbilled_usage_response: UnbilledUsageResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def device_availability_response(self) -> list[DeviceAvailability]:
        """Whether devices can be activated, one element for each entry of the request (quirk availability-answer)."""
    @property
    def sms_event_history_response(self) -> SmsEventHistoryResponse | None:
        """When a device sent and received SMS."""
    @property
    def unbilled_usage_response(self) -> UnbilledUsageResponse | None:
        """Usage that is not billed yet, or one part of it: the counts tell how many devices this message holds, how many were sent before, and how many are to come."""

class DeviceSkuInfo(Record):
    """A kind of device."""
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
        """Whether devices of a SKU are certified, and in the carrier's database of devices (DMD)."""

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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def device_sku_info(self) -> list[DeviceSkuInfo]:
        """The SKUs."""

class DeviceSkuStatus(OpenEnum):
    """Whether devices of a SKU are certified, and in the carrier's database of devices (DMD)."""
    VALID: Final = "Valid"
    CERTIFIED_AND_IN_DMD: Final = "Certified and in DMD"
    CERTIFIED_BUT_NOT_IN_DMD: Final = "Certified but not in DMD"
    NOT_CERTIFIED: Final = "Not Certified"

class DeviceState(OpenEnum):
    """State of a line. `pre-active`: known to the platform only, never activated; it can only become active. `pending activation`: asked for, not yet confirmed by the network; minutes, a day at most. `active`: in service, with number, address and plan. `suspend`: out of service for a time, number and plan kept; it can only become active again (quirk suspend-deactivate). `deactive`: out of service, number and plan gone; it may be activated again with a new number, or deleted. Case, dashes and blanks differ between documents and do not count (quirk state-spelling)."""
    ACTIVE: Final = "active"
    SUSPEND: Final = "suspend"
    DEACTIVE: Final = "deactive"
    PRE_ACTIVE: Final = "pre-active"
    PENDING_ACTIVATION: Final = "pending activation"

class DeviceSuspensionStatusCallback(Record):
    """The suspension of one line, as DeviceSuspensionStatus sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> DeviceSuspensionStatusResponse | None:
        """The answer."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

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

class DeviceSuspensionStatusResponse(Record):
    """The answer."""
    def __init__(
        self,
        *,
        suspend_response: SuspendResponse | dict[str, Any] | None = ...,
        suspension_status_response: SuspensionStatusResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def suspend_response(self) -> SuspendResponse | None:
        """A line that was suspended, and what of its days of suspension is used."""
    @property
    def suspension_status_response(self) -> SuspensionStatusResponse | None:
        """How long a line has been suspended and when it resumes by itself."""

class DeviceUpgradeHistory(Record):
    """An upgrade of a device."""
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
        """The device, by its IMEI."""
    @property
    def id(self) -> str | None:
        """The upgrade, as text of a UUID."""
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def firmware_from(self) -> str | None:
        """The version before."""
    @property
    def firmware_to(self) -> str | None:
        """The version after."""
    @property
    def start_date(self) -> str | None:
        """First day, as year-month-day."""
    @property
    def upgrade_start_time(self) -> datetime | None:
        """When the device began, RFC 3339."""
    @property
    def status(self) -> str | None:
        """How far a device is."""
    @property
    def reason(self) -> str | None:
        """How it ended, for people to read."""

DeviceUpgradeHistoryList = list[Any]

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

class DeviceUsageCallback(Record):
    """The usage of one device, as DeviceUsage sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> DeviceUsageResponse | None:
        """The usage."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class DeviceUsageListRequest(Record):
    """Whose usage to list, and of which time. Exactly one of `deviceId` and `label` is due."""
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
        """One identifier of a device or of its line."""
    @property
    def label(self) -> LabelFilter | None:
        """A usage label: a name with a value, attached to eUICC lines to tell their usage apart."""
    @property
    def earliest(self) -> datetime | None:
        """Only usage from this time on, ISO 8601 with Z or an offset (quirk date-forms)."""
    @property
    def latest(self) -> datetime | None:
        """Only usage up to this time, ISO 8601 with Z or an offset."""

class DeviceUsageListResult(Record):
    """A stretch of the usage of a device, oldest first."""
    def __init__(
        self,
        *,
        has_more_data: bool | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        usage_history: Iterable[Usage | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def has_more_data(self) -> bool | None:
        """Whether there is more. Ask again with `earliest` moved up to the time of the last record."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def usage_history(self) -> list[Usage]:
        """The records, at most 500."""

class DeviceUsageResponse(Record):
    """The usage."""
    def __init__(
        self,
        *,
        usage_response: Iterable[Usage | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def usage_response(self) -> list[Usage]:
        """The usage over the period: one object on some pages, a list on others (quirk callback-usage-list)."""

DeviceWithServiceAddress = dict[str, Any]

class DevicesConsentResult(Record):
    """A page of the devices that must not be located."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def all_device(self) -> bool | None:
        """Whether all devices are excluded."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether devices follow."""
    @property
    def total_count(self) -> int | None:
        """Excluded devices in all."""
    @property
    def update_time(self) -> datetime | None:
        """When the list was changed last, written like 2026-05-18 19:20:50.076 +0000 UTC (quirk location-dates)."""
    @property
    def exclusion(self) -> list[str]:
        """The devices, as bare identifiers."""

class DiagnosticsCallback(Record):
    """What was learned about a device or its monitor, as DiagnosticsService sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> DiagnosticsResponse | None:
        """What was learned."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

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

class DiagnosticsResponse(Record):
    """What was learned. One member is there; the name of the second was seen, that of the first is derived, and so are the members of both (quirk reachability-members)."""
    def __init__(
        self,
        *,
        reachability_response: ReachabilityResponse | dict[str, Any] | None = ...,
        reachablenotificationdelete: ReachabilityMonitorsDeleted | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def reachability_response(self) -> ReachabilityResponse | None:
        """A monitor, and what it saw."""
    @property
    def reachablenotificationdelete(self) -> ReachabilityMonitorsDeleted | None:
        """Monitors that were ended."""

class EidDeviceSwapRequest(Record):
    """The device to replace and its replacement. No source shows the members; all are borrowed from ChangeDeviceIdRequest and may be wrong, and others are not ruled out (quirk euicc-swap-request)."""
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
        """The device that is replaced. Guessed."""
    @property
    def device_ids_to(self) -> list[DeviceId]:
        """The replacement. Guessed."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the line gets. Guessed."""
    @property
    def zip_code(self) -> str | None:
        """ZIP code, five digits, that decides the area of a new phone number. Guessed."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR) of the replacement, numbers with dots between them. Guessed."""

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
        """The engagement."""
    @property
    def charging_group(self) -> str | None:
        """How it is charged."""
    @property
    def services(self) -> list[AccountService]:
        """Its services."""

class EnhancedConnectivityCallback(Record):
    """An SMS that was handed over or that a device sent, as EnhancedConnectivityService sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> EnhancedConnectivityResponse | None:
        """What happened."""
    @property
    def sms_message(self) -> str | None:
        """The SMS that the device sent (quirk sms-device-text)."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class EnhancedConnectivityResponse(Record):
    """What happened. One member is there at most (quirk sms-callback-members). An SMS of a device stands next to it, as `smsMessage` of the message itself (quirk sms-device-text)."""
    def __init__(
        self,
        *,
        sms_delivery_response: SmsDeliveryResponse | dict[str, Any] | None = ...,
        sms_send_response: SmsSendResponse | dict[str, Any] | None = ...,
        sms_message: SmsMessage | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def sms_delivery_response(self) -> SmsDeliveryResponse | None:
        """An SMS of sendSms that was delivered, or why it was not (quirk sms-callback-members)."""
    @property
    def sms_send_response(self) -> SmsSendResponse | None:
        """A text of sendSms that the network took."""
    @property
    def sms_message(self) -> SmsMessage | None:
        """A message that a device sent."""

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

class EsimGlobalDeviceList(Record):
    """Which eUICC devices to list. Several members narrow the selection (AND) (quirk euicc-list-filters)."""
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
        """Billing account of the devices. The page requires it, the SDK does not (quirk euicc-required-members)."""
    @property
    def provisioning_status_filter(self) -> str | None:
        """State of the line of an eUICC device, as the global list selects by it."""
    @property
    def profile_status_filter(self) -> str | None:
        """Where a profile is on the way to being used, beside the state of the line."""
    @property
    def carrier_name_filter(self) -> str | None:
        """Only profiles of this carrier (quirk euicc-list-filters)."""
    @property
    def device_filter(self) -> list[DeviceId]:
        """Only these devices, as a flat list with one identifier for each (quirk euicc-list-filters)."""

class EsimProfileRequest2(Record):
    """Devices that need a new activation code. No source requires a member; send account and devices."""
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
        """The devices, each by its IMEI and by the ICCID that it was given before (quirk euicc-device-count)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan of the line."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits, that decides the area of the phone number."""

class ExclusionType(OpenEnum):
    """`append` adds to the list, `replace` takes its place, and so does a request without a type (quirk location-exclusion-type)."""
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
        """The carrier."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan."""
    @property
    def state(self) -> str | None:
        """State of a line."""

class ExternalChange(OpenEnum):
    """What was done. The first letters differ without a rule and do not count."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def carrier_information(self) -> ExternalCarrierInformation | None:
        """The line after the change."""
    @property
    def device_group_name(self) -> str | None:
        """Its group."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Its identifiers."""

class ExternalProvisioningChange(Record):
    """What was done to a line, and what it is now (names derived, quirk callback-derived-names)."""
    def __init__(
        self,
        *,
        source: str | None = ...,
        change: str | None = ...,
        device_info: ExternalDeviceInfo | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def source(self) -> str | None:
        """Where it was done."""
    @property
    def change(self) -> str | None:
        """What was done."""
    @property
    def device_info(self) -> ExternalDeviceInfo | None:
        """The device after the change."""

class ExternalProvisioningChangesCallback(Record):
    """A change that was made outside the API, as ExternalProvisioningChanges sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> ExternalProvisioningChangesResponse | None:
        """The change."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class ExternalProvisioningChangesResponse(Record):
    """The change."""
    def __init__(
        self,
        *,
        external_provisioning_change: ExternalProvisioningChange | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def external_provisioning_change(self) -> ExternalProvisioningChange | None:
        """What was done to a line, and what it is now (names derived, quirk callback-derived-names)."""

class FaultResponse(Record):
    """Why it was not done. The names of the members are all lower case here."""
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
        """Name of the service, a dot, then the stable code. Compare without the name of the service. The class `REQUEST_ONHOLD` waits for an approval and is followed by another message, `REQUEST_CANCELLED` says that the approval was denied or came too late."""
    @property
    def faultstring(self) -> str | None:
        """The reason for people to read. Its wording changes between releases."""
    @property
    def faultactor(self) -> str | None:
        """Who found the fault (quirk callback-fault-members)."""
    @property
    def detail(self) -> str | None:
        """More about the reason, for people to read (quirk callback-fault-members)."""

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
        """Who may use it, mostly the account."""
    @property
    def launch_date(self) -> datetime | None:
        """Since when it is there, RFC 3339."""
    @property
    def release_note(self) -> str | None:
        """What is new; often empty."""
    @property
    def model(self) -> str | None:
        """Model of the devices."""
    @property
    def make(self) -> str | None:
        """Maker of the devices."""
    @property
    def from_version(self) -> str | None:
        """Version that a device must have."""
    @property
    def to_version(self) -> str | None:
        """Version that it gets."""

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
        """The campaign, as text of a UUID."""
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def campaign_name(self) -> str | None:
        """A name for people."""
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def firmware_from(self) -> str | None:
        """Version that a device must have."""
    @property
    def firmware_to(self) -> str | None:
        """Version that it gets."""
    @property
    def protocol(self) -> str | None:
        """How a device is managed, and so how it gets what is new."""
    @property
    def make(self) -> str | None:
        """Maker of the devices."""
    @property
    def model(self) -> str | None:
        """Model of the devices."""
    @property
    def start_date(self) -> str | None:
        """First day, as year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, as year-month-day."""
    @property
    def campaign_time_window_list(self) -> list[TimeWindow]:
        """Hours of the day in which devices are upgraded."""
    @property
    def status(self) -> str | None:
        """How far a campaign is."""

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
        """Version that a device must have."""
    @property
    def firmware_to(self) -> str | None:
        """Version that it gets."""
    @property
    def launch_date(self) -> datetime | None:
        """Since when it is there, RFC 3339."""
    @property
    def release_note(self) -> str | None:
        """What is new."""
    @property
    def model(self) -> str | None:
        """Model of the devices."""
    @property
    def make(self) -> str | None:
        """Maker of the devices."""
    @property
    def protocol(self) -> str | None:
        """How a device is managed, and so how it gets what is new."""

FirmwarePackageList = list[Any]

class FirmwareUpgrade(Record):
    """An upgrade."""
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
        """The upgrade, as text of a UUID."""
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def firmware_to(self) -> str | None:
        """Version that devices get."""
    @property
    def start_date(self) -> str | None:
        """First day, as year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, as year-month-day; seen in one example only (quirk firmware-end-date)."""
    @property
    def status(self) -> str | None:
        """How far an upgrade is."""
    @property
    def device_list(self) -> list[FirmwareUpgradeDevice]:
        """How far each device is."""

class FirmwareUpgradeChangeRequest(Record):
    """Devices to add to an upgrade or to take out."""
    def __init__(
        self,
        *,
        type: str | None = ...,
        device_list: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def type(self) -> str | None:
        """`append` adds devices, `remove` takes them out."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FirmwareUpgradeChangeResult(Record):
    """What became of each device."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        id: str | None = ...,
        device_list: Iterable[FotaDeviceResult | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def id(self) -> str | None:
        """The upgrade, as text of a UUID."""
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
        """The device, by its IMEI."""
    @property
    def status(self) -> str | None:
        """How far a device is."""
    @property
    def result_reason(self) -> str | None:
        """How it ended, for people to read; absent while it is pending."""

class FirmwareUpgradeRequest(Record):
    """What to upgrade to, whom, and when."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def firmware_name(self) -> str | None:
        """Name of the firmware."""
    @property
    def firmware_to(self) -> str | None:
        """Version that devices get."""
    @property
    def start_date(self) -> str | None:
        """First day, as year-month-day."""
    @property
    def end_date(self) -> str | None:
        """Last day, as year-month-day."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaCallbackActionResult(Record):
    """Which listener was registered."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        service_name: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def service_name(self) -> str | None:
        """The only stream of messages about firmware."""

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
        """The only stream of messages about firmware."""
    @property
    def url(self) -> str | None:
        """Where messages are posted to."""
    @property
    def username(self) -> str | None:
        """Sent along in every message."""
    @property
    def password(self) -> str | None:
        """Sent along in every message, in clear. Never the password of the API user."""

class FotaCallbackService(OpenEnum):
    """The only stream of messages about firmware. One SDK spells it in lower case, which does not count."""
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
        """The device, by its IMEI."""
    @property
    def mdn(self) -> str | None:
        """Its phone number."""
    @property
    def model(self) -> str | None:
        """Its model."""
    @property
    def make(self) -> str | None:
        """Its maker."""
    @property
    def firmware(self) -> str | None:
        """The version it has."""
    @property
    def fota_eligible(self) -> bool | None:
        """Whether it can be upgraded over the air."""
    @property
    def license_assigned(self) -> bool | None:
        """Whether it holds a licence."""
    @property
    def upgrade_time(self) -> datetime | None:
        """When it was upgraded last, written like 2026-06-03 00:03:56.079 +0000 UTC; 01/01/1900 0:0:0 means never (quirk firmware-dates)."""

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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether devices follow."""
    @property
    def last_seen_device_id(self) -> int | None:
        """Start index of the next page; 0 at the end."""
    @property
    def device_list(self) -> list[FotaDevice]:
        """The devices."""

class FotaDeviceResult(Record):
    """What became of a device."""
    def __init__(
        self,
        *,
        device_id: str | None = ...,
        status: str | None = ...,
        reason: str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> str | None:
        """The device, by its IMEI."""
    @property
    def status(self) -> str | None:
        """What became of a device: whether it was put into an upgrade, or taken out, or got or lost its licence."""
    @property
    def reason(self) -> str | None:
        """Why, for people to read. The member begins with a capital here (quirk firmware-reason)."""

class FotaDeviceStatus(OpenEnum):
    """What became of a device: whether it was put into an upgrade, or taken out, or got or lost its licence. Half of the values are derived from the others (quirk firmware-device-statuses)."""
    ADD_DEVICE_SUCCEED: Final = "AddDeviceSucceed"
    ADD_DEVICE_FAILED: Final = "AddDeviceFailed"
    REMOVE_DEVICE_SUCCEED: Final = "RemoveDeviceSucceed"
    REMOVE_DEVICE_FAILED: Final = "RemoveDeviceFailed"
    LICENSE_ASSIGN_SUCCESS: Final = "LicenseAssignSuccess"
    LICENSE_ASSIGN_FAILED: Final = "LicenseAssignFailed"
    LICENSE_REMOVE_SUCCESS: Final = "LicenseRemoveSuccess"
    LICENSE_REMOVE_FAILED: Final = "LicenseRemoveFailed"

class FotaLicenseRemovalList(Record):
    """A page of the list of devices whose licences may be taken."""
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
        """Devices on the list."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether devices follow."""
    @property
    def update_time(self) -> datetime | None:
        """When the list changed last, RFC 3339."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaLicenseRemovalRequest(Record):
    """Devices whose licences may be taken."""
    def __init__(
        self,
        *,
        device_list: Iterable[str] | None = ...,
        type: str | None = ...,
    ) -> None: ...
    @property
    def type(self) -> str | None:
        """`append` adds to the list."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaLicenseRemovalResult(Record):
    """The list of devices whose licences may be taken."""
    def __init__(
        self,
        *,
        count: int | None = ...,
        device_list: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def count(self) -> int | None:
        """Devices on the list."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaLicenseRequest(Record):
    """Devices to give a licence to, or to take it from."""
    def __init__(
        self,
        *,
        device_list: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI."""

class FotaLicenseResult(Record):
    """What became of each device, and the licences afterwards."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def lic_count(self) -> int | None:
        """Licences that were bought."""
    @property
    def lic_used_count(self) -> int | None:
        """Licences in use."""
    @property
    def device_list(self) -> list[FotaDeviceResult]:
        """The devices."""

class FotaMessage(Record):
    """News about firmware. One flat object, without a request id and a count of deliveries; members that are not in use are empty (quirk firmware-messages)."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def participant_name(self) -> str | None:
        """Who it concerns, mostly the account."""
    @property
    def type(self) -> str | None:
        """What is new."""
    @property
    def username(self) -> str | None:
        """The user name of the registration."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear."""
    @property
    def firmware_list(self) -> list[Firmware]:
        """Firmware that is new; else empty."""
    @property
    def upgrade_scheduled(self) -> UpgradeScheduled | None:
        """An upgrade that was scheduled."""
    @property
    def upgrade_progress(self) -> UpgradeProgress | None:
        """A device that went on with an upgrade (names derived, quirk firmware-messages)."""

class FotaMessageType(OpenEnum):
    """What is new. `upgradeScheduled`: an upgrade was scheduled. `upgradeProgress`: a device went on with one."""
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
        """The only stream of messages about firmware."""
    @property
    def url(self) -> str | None:
        """Where messages are posted to."""
    @property
    def username(self) -> str | None:
        """What messages carry as user name."""
    @property
    def password(self) -> str | None:
        """What messages carry as password, in clear."""

class FotaSubscription(Record):
    """What the account bought."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def purchase_type(self) -> str | None:
        """What was bought; several kinds are joined by commas."""
    @property
    def license_count(self) -> int | None:
        """Licences that were bought."""
    @property
    def license_used_count(self) -> int | None:
        """Licences in use."""
    @property
    def update_time(self) -> datetime | None:
        """When it changed last, RFC 3339."""

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

class GeneralCallback(Record):
    """A message of a service whose content no source shows: the envelope that all share."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> dict[str, Any] | None:
        """What happened, in a form that no source shows; whatever comes is kept."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def comment(self) -> str | None:
        """A remark for people to read (quirk callback-comment-summary)."""
    @property
    def summary(self) -> CallbackSummary | None:
        """How many devices the request named."""
    @property
    def sms_message(self) -> str | None:
        """An SMS that the device sent, where the service tells of one (quirk sms-device-text)."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

GeneralDeviceResponse = dict[str, Any]

class GioProfileRequest(Record):
    """Devices or profiles to suspend or resume, in global orchestration. No pattern binds the members (quirk euicc-patterns)."""
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
        """Billing account of the devices, 3 to 32 digits and dashes."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each by its EID and an ICCID (quirk euicc-id-kinds), at most 10000 (quirk euicc-device-count). For a profile the ICCID says which."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits, that decides the area of phone numbers. What it does here is not told (quirk euicc-suspend-members)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan. What it does here is not told (quirk euicc-suspend-members)."""

class GlobalProvisioningStatus(OpenEnum):
    """State of the line of an eUICC device, as the global list selects by it. `ACTIVE`, `SUSPEND`, `DEACTIVE`, `PRE_ACTIVE` and `PENDING_ACTIVATION` are those of DeviceState. `ACTIVATED` and `DEACTIVATED` stand beside `ACTIVE` and `DEACTIVE` without a word on the difference. `PENDING_DEACTIVATION`: asked for, not yet confirmed. The others carry only their names: `ACTIVATION_READY`, `INVENTORY`, `TEST_READY`, `PURGED`, `REPLACED`, `RETIRED` (quirk euicc-status-values); UNKNOWN is taken too (quirk euicc-unknown-value)."""
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
        """Stock number of the hardware. Stands in for the IMEI when a device is named by its ICCID or EID only."""
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

class IpPool(Record):
    """A pool of IP addresses that lines get theirs from."""
    def __init__(
        self,
        *,
        pool_name: str | None = ...,
        pool_type: str | None = ...,
        is_default_pool: bool | None = ...,
    ) -> None: ...
    @property
    def pool_name(self) -> str | None:
        """Its name."""
    @property
    def pool_type(self) -> str | None:
        """Whether a line keeps its address."""
    @property
    def is_default_pool(self) -> bool | None:
        """Whether lines get an address from it that name no pool."""

class IpPoolType(OpenEnum):
    """Whether a line keeps its address."""
    STATIC_IP: Final = "Static IP"
    DYNAMIC_IP: Final = "Dynamic IP"

class LabelFilter(Record):
    """A usage label: a name with a value, attached to eUICC lines to tell their usage apart."""
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
        """Its value, at most 50 characters."""

class LeadAddress(Record):
    """Where a prospect is. The members of Address, all of them optional here (quirk accounts-lead-address)."""
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
        """State, as its two-letter code."""
    @property
    def zip(self) -> str | None:
        """ZIP code."""
    @property
    def zip4(self) -> str | None:
        """The four further digits of a ZIP+4 code."""
    @property
    def country(self) -> str | None:
        """Country."""
    @property
    def phone(self) -> str | None:
        """Phone number, ten digits."""
    @property
    def phone_type(self) -> str | None:
        """Kind of phone, one letter."""
    @property
    def email_address(self) -> str | None:
        """E-mail address."""

class LeadState(OpenEnum):
    """How far a lead is."""
    QUALIFIED: Final = "Qualified"
    CLOSED: Final = "Closed"

class LicenseRemovalChange(OpenEnum):
    """`append` adds to the list. Left out, the list is replaced."""
    APPEND: Final = "append"

class LicensedDevice(Record):
    """A device that holds a licence."""
    def __init__(
        self,
        *,
        device_id: str | None = ...,
        assignment_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> str | None:
        """The device, by its IMEI."""
    @property
    def assignment_time(self) -> datetime | None:
        """Since when, RFC 3339."""

class Location(Record):
    """The place of one device, or why it was not found. Both members are there; the one that does not hold is an empty object."""
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
        """A place."""
    @property
    def error(self) -> PositionError | None:
        """Why a device was not found."""

class LocationCallbackRegistration(Record):
    """Which listener was registered. SDK and page name the members differently (quirk location-registration-names)."""
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
        """Billing account, as the SDK has it."""
    @property
    def name(self) -> str | None:
        """A stream of messages about places."""
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def service_name(self) -> str | None:
        """A stream of messages about places."""

class LocationCallbackService(OpenEnum):
    """A stream of messages about places. `Location`: a report is ready. `DeviceLocation`: the place of one device."""
    LOCATION: Final = "Location"
    DEVICE_LOCATION: Final = "DeviceLocation"

class LocationDeregistration(Record):
    """Which listener was taken away, or only that one was (quirk location-registration-names)."""
    def __init__(
        self,
        *,
        success: bool | None = ...,
        account_name: str | None = ...,
        service_name: str | None = ...,
    ) -> None: ...
    @property
    def success(self) -> bool | None:
        """Whether it was done."""
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def service_name(self) -> str | None:
        """A stream of messages about places."""

LocationList = list[Any]

class LocationMessage(Record):
    """A report is ready. The envelope of this server has neither credentials nor a request id. The members are derived from the status of a report (quirk location-message-members)."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The transaction, as text of a UUID."""
    @property
    def status(self) -> str | None:
        """How far a request or a report is."""

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
        """The transaction, as text of a UUID."""
    @property
    def start_index(self) -> str | None:
        """The first record of this page, as text."""
    @property
    def total_count(self) -> int | None:
        """Records of the whole report."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether records follow."""
    @property
    def dev_location_list(self) -> list[Location]:
        """The places, at most 1000."""

class LocationReportStatus(Record):
    """How far a report is."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The transaction, as text of a UUID."""
    @property
    def status(self) -> str | None:
        """How far a request or a report is."""

class LocationReportTransaction(Record):
    """A report was ordered."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        status: str | None = ...,
        estimated_duration: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The transaction, as text of a UUID."""
    @property
    def status(self) -> str | None:
        """How far a request or a report is."""
    @property
    def estimated_duration(self) -> str | None:
        """How long it will take, minutes as text."""

class LocationRequest(Record):
    """Which devices to find, and how fresh their places must be."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def device_list(self) -> list[DeviceInfo]:
        """The devices: at most 20 of listDeviceLocations, 10000 of the others. IoT and consumer lines go into separate requests."""
    @property
    def accuracy_mode(self) -> str | None:
        """How exact: `0`, coarse, is the only one whose value was seen."""
    @property
    def cache_mode(self) -> str | None:
        """Where a place may come from."""
    @property
    def max_loc_age(self) -> str | None:
        """The oldest cached place that `cacheMode` 2 may use. On the newest page only, without a unit (quirk location-max-age)."""

class LocationTransaction(Record):
    """A request for places was accepted."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The transaction, as text of a UUID."""
    @property
    def status(self) -> str | None:
        """How far a request or a report is."""

class LocationTransactionStatus(OpenEnum):
    """How far a request or a report is. `QUEUED` can be cancelled, `INPROGRESS` not any more, `COMPLETED` is done. `CANCELLED` is guessed (quirk location-cancelled)."""
    QUEUED: Final = "QUEUED"
    INPROGRESS: Final = "INPROGRESS"
    COMPLETED: Final = "COMPLETED"
    CANCELLED: Final = "CANCELLED"

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
    def sim_ota_date(self) -> datetime | None:
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

class NiddCallback(Record):
    """What became of a message to a device, what a device sent, or how a line was set up, as NiddService sends it. `deviceIds` may be missing when it tells of a set-up, and `status` is when a device sent data (quirk nidd-ids)."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def nidd_response(self) -> NiddResponse | None:
        """What happened."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class NiddConfig(Record):
    """How the set-up of a line for non-IP data ended."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        reason: str | None = ...,
        device_ids: Iterable[NiddDeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def reason(self) -> str | None:
        """Why it failed, such as `Not CatM or NBIoT Device`."""
    @property
    def device_ids(self) -> list[NiddDeviceId]:
        """All identifiers of the line (quirk nidd-ids)."""

class NiddDeviceId(Record):
    """One identifier of a line, as NiddService tells it. It may lack its value (quirk nidd-ids)."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        kind: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str | None:
        """The identifier, as text. It may be missing."""
    @property
    def kind(self) -> str | None:
        """What an identifier is."""

class NiddMessageRequest(Record):
    """A payload, and who gets it."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The devices, one identifier each."""
    @property
    def maximum_delivery_time(self) -> int | None:
        """How long to try, in seconds, 2 to 2592000 (30 days). An example sends it as text (quirk nidd-delivery-time)."""
    @property
    def message(self) -> str | None:
        """The payload, base64 of at most 1358 bytes."""

class NiddMoNotification(Record):
    """Data that a device sent. The message has no status."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        message: str | None = ...,
        device_ids: Iterable[NiddDeviceId | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def message(self) -> str | None:
        """The payload, base64. Live messages had the padding escaped once too often, as `\\u003d` (quirk nidd-payload-escapes)."""
    @property
    def device_ids(self) -> list[NiddDeviceId]:
        """All identifiers of the line; a kind may be without its id (quirk nidd-ids)."""
    @property
    def payload(self) -> bytes | None:
        """The bytes of `message`, or ``None`` if it is not base64."""

class NiddMtDelivery(Record):
    """What became of a message to a device."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def acknowledge_time(self) -> datetime | None:
        """When the device took it, RFC 3339."""
    @property
    def first_attempt_delivery_time(self) -> datetime | None:
        """When it was first tried, RFC 3339."""
    @property
    def reason(self) -> str | None:
        """Why it waits or failed. Seen were `Buffered, device not reachable`, `Timeout, could not deliver data`, `Backend service error`, `NIDD MT payload exceeds the defined limit`, `Unknown`."""
    @property
    def device_ids(self) -> list[NiddDeviceId]:
        """All identifiers of the line (quirk nidd-ids)."""

class NiddResponse(Record):
    """What happened. Exactly one member is there. It stands beside the envelope, not in `deviceResponse`."""
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
        """What became of a message to a device."""
    @property
    def nidd_config_response(self) -> NiddConfig | None:
        """How the set-up of a line for non-IP data ended."""

class NotificationReportRequest(Record):
    """Devices to watch."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def request_type(self) -> str | None:
        """What to watch for."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, all named by one kind of identifier."""
    @property
    def monitor_expiration_time(self) -> datetime | None:
        """Until when, RFC 3339, at most 3650 days ahead (quirk reachability-expiry)."""

class NotificationReportStatusRequest(Record):
    """Which device, and how long to wait for it. The device is a single object here, not a list (quirk reachability-types)."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def device(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def request_type(self) -> str | None:
        """What to watch for."""
    @property
    def request_expiration_time(self) -> datetime | None:
        """Until when to wait, RFC 3339, at most 3650 days ahead; an hour when left out (quirk reachability-expiry)."""

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

class PositionData(Record):
    """A place. Numbers are text here."""
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
        """When the device was there: year, month, day, hour, minute, second without separators (quirk location-dates)."""
    @property
    def utcoffset(self) -> str | None:
        """Offset of that time from UTC, hours and minutes. Often missing."""
    @property
    def x(self) -> str | None:
        """Latitude, decimal degrees (quirk location-x-is-latitude)."""
    @property
    def y(self) -> str | None:
        """Longitude, decimal degrees."""
    @property
    def radius(self) -> str | None:
        """How far off it may be, in metres."""
    @property
    def qos(self) -> bool | None:
        """Whether the place is as exact as asked for. For coarse places only."""

class PositionError(Record):
    """Why a device was not found."""
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
        """When it was tried, written as in PositionData."""
    @property
    def utcoffset(self) -> str | None:
        """Offset of that time from UTC."""
    @property
    def type(self) -> str | None:
        """What went wrong."""
    @property
    def info(self) -> str | None:
        """More about it, such as `Exception code=ABSENT SUBSCRIBER`."""

class PositionErrorType(OpenEnum):
    """What went wrong. `POSITION METHOD FAILURE`: the network could not find the device; it may work later."""
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
        """Who uses the devices. First names have at most 20 characters here."""
    @property
    def address(self) -> list[Address]:
        """Where the devices are used."""

class PrlInformationResponse(Record):
    """The preferred roaming list of a 2G or 3G device, as it was seen (quirk callback-prl-members)."""
    def __init__(
        self,
        *,
        prl_version: str | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def prl_version(self) -> str | None:
        """Number of the list; may be empty."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""

class PrlResponse(Record):
    """The preferred roaming list of a 2G or 3G device under the names that are derived from SOAP; accepted, though `prlInformationResponse` is what was seen (quirk callback-prl-members)."""
    def __init__(
        self,
        *,
        prl: str | None = ...,
    ) -> None: ...
    @property
    def prl(self) -> str | None:
        """Number of the list; may be empty."""

class ProfileChangeStateRequest(Record):
    """Devices whose profile is to be downloaded, enabled, disabled or deleted."""
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
        """The devices, each by its EID and the ICCID of the profile; both are needed (quirk euicc-device-count)."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR) that the eUICC is served by, numbers with dots between them, 3 to 46 characters. The local pages require it, the global ones do not have it (quirk euicc-two-forms)."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan of the profile. Global form only (quirk euicc-two-forms)."""

class ProfileRequest(Record):
    """Lines of eUICC devices to activate, and what they get."""
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
        """Billing account that the lines belong to."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, each by its EID and IMEI, at most 10000 (quirk euicc-device-count)."""
    @property
    def carrier_name(self) -> str | None:
        """Carrier that is to serve the lines."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the lines get."""
    @property
    def mdn_zip_code(self) -> str | None:
        """ZIP code, five digits, that decides the area of the phone numbers."""
    @property
    def primary_place_of_use(self) -> list[PrimaryPlaceOfUse]:
        """Where the devices are mainly used and by whom, at most 25; a list here, an object elsewhere (quirk euicc-place-of-use)."""
    @property
    def smsr_oid(self) -> str | None:
        """Object identifier of the subscription manager (SM-SR), numbers with dots between them, 3 to 46 characters; its form is not checked (quirk smsr-oid-pattern)."""
    @property
    def carrier_ip_pool_name(self) -> str | None:
        """IP pool that the addresses come from."""

class ProfileStatus(OpenEnum):
    """Where a profile is on the way to being used, beside the state of the line. `NOT_DOWNLOADED`: the line is active, the profile is not on the device yet, or its download failed. `DOWNLOAD_DISABLE`: on the device, not enabled. `DOWNLOAD_ENABLE`: on the device and in use since the download. `ENABLE`: in use again after it was disabled, or after enableProfile. `DISABLE`: disabled, the device has roaming service only. `DELETE`: taken off the device. Lists can also be asked for UNKNOWN, whose meaning is not told (quirk euicc-unknown-value)."""
    ENABLE: Final = "ENABLE"
    DISABLE: Final = "DISABLE"
    DOWNLOAD_DISABLE: Final = "DOWNLOAD_DISABLE"
    DOWNLOAD_ENABLE: Final = "DOWNLOAD_ENABLE"
    NOT_DOWNLOADED: Final = "NOT_DOWNLOADED"
    DELETE: Final = "DELETE"

class PromoAggregateUsageRequest(Record):
    """Whose usage under promotions to sum up, and over which period."""
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
        """Billing account; the member is called `accountName` elsewhere."""
    @property
    def device_id(self) -> list[DeviceId]:
        """The devices, one identifier each. A list in spite of its name."""
    @property
    def start_time(self) -> datetime | None:
        """Begin of the period, RFC 3339."""
    @property
    def end_time(self) -> datetime | None:
        """End of the period, RFC 3339."""

class PromoChange(Record):
    """The promotion that changed (names derived, quirk callback-derived-names)."""
    def __init__(
        self,
        *,
        change: str | None = ...,
        change_date: datetime | str | None = ...,
    ) -> None: ...
    @property
    def change(self) -> str | None:
        """What happened to it."""
    @property
    def change_date(self) -> datetime | None:
        """When, ISO 8601."""

class PromoChangesCallback(Record):
    """A promotion that was removed, as PromoChanges sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> PromoChangesResponse | None:
        """The change."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class PromoChangesResponse(Record):
    """The change."""
    def __init__(
        self,
        *,
        promo_change: PromoChange | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def promo_change(self) -> PromoChange | None:
        """The promotion that changed (names derived, quirk callback-derived-names)."""

class PromoUsage(Record):
    """What a line used under a promotion."""
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
        """Code of the service plan. All lower case here."""
    @property
    def sms_used(self) -> int | None:
        """SMS, sent and received together."""
    @property
    def mo_sms(self) -> int | None:
        """SMS sent by the device."""
    @property
    def mt_sms(self) -> int | None:
        """SMS received by the device."""
    @property
    def source(self) -> str | None:
        """Where the record comes from."""
    @property
    def event_date_time(self) -> datetime | None:
        """The time of the usage, RFC 3339."""

class PromoUsageRequest(Record):
    """Whose usage under promotions to list, and of which time."""
    def __init__(
        self,
        *,
        device_id: Iterable[DeviceId | dict[str, Any]] | None = ...,
        start_time: datetime | str | None = ...,
        end_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> list[DeviceId]:
        """The devices, one identifier each. A list in spite of its name."""
    @property
    def start_time(self) -> datetime | None:
        """Begin of the time, RFC 3339."""
    @property
    def end_time(self) -> datetime | None:
        """End of the time, RFC 3339."""

class PromoUsageResult(Record):
    """A stretch of the usage of a device under promotions."""
    def __init__(
        self,
        *,
        hasmoredata: bool | None = ...,
        device_id: DeviceId | dict[str, Any] | None = ...,
        usage_history: Iterable[PromoUsage | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def hasmoredata(self) -> bool | None:
        """Whether there is more. All lower case here."""
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def usage_history(self) -> list[PromoUsage]:
        """The records."""

class ProvisioningEventType(OpenEnum):
    """What was done to a line. Free text of the platform; these values were seen."""
    ACTIVATE: Final = "Activate"
    SUSPEND: Final = "Suspend"
    RESTORE: Final = "Restore"
    DEACTIVATE: Final = "Deactivate"
    DEVICE_MOVE: Final = "Device Move"
    ACTIVATION_CONFIRMED: Final = "Activation Confirmed"

class ProvisioningHistory(Record):
    """A change of a line."""
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
        """When it was done, ISO 8601."""
    @property
    def status(self) -> str | None:
        """How a change ended."""
    @property
    def event_by(self) -> str | None:
        """Who did it: a user name, at times an e-mail address or the name of a system."""
    @property
    def event_type(self) -> str | None:
        """What was done to a line."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan at that time."""
    @property
    def mdn(self) -> str | None:
        """Phone number at that time; may be null or empty."""
    @property
    def msisdn(self) -> str | None:
        """Phone number with the country code at that time; may be null or empty."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """More about the change, as names with values."""

class ProvisioningHistoryV2Request(Record):
    """Whose changes to report, and of which time."""
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
        """Billing account, ten digits, a dash, five digits."""
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
    """How a change ended."""
    SUCCESS: Final = "Success"
    FAILED: Final = "Failed"

class PublicIpRestriction(OpenEnum):
    """What may reach a device with a public IP address. `restricted`: the network lets only some traffic through. `unrestricted`: it does not filter."""
    RESTRICTED: Final = "restricted"
    UNRESTRICTED: Final = "unrestricted"

class ReachabilityMonitorsDeleted(Record):
    """Monitors that were ended."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        monitor_ids: Iterable[str] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def monitor_ids(self) -> list[str]:
        """Their ids."""

class ReachabilityResponse(Record):
    """A monitor, and what it saw. `reachabilityStatus` is missing in the first message when the device cannot be reached."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def monitor_id(self) -> str | None:
        """The monitor, as text of a UUID; stopReachabilityMonitor takes it."""
    @property
    def request_type(self) -> str | None:
        """What to watch for."""
    @property
    def monitor_expiration_time(self) -> datetime | None:
        """Until when it watches."""
    @property
    def reachability_status(self) -> str | None:
        """What to watch for."""

class ReachabilityType(OpenEnum):
    """What to watch for. `REACHABLE_FOR_DATA`: the device can be sent data. `REACHABLE_FOR_SMS`: it can be sent SMS. `LOSS_OF_CONNECTIVITY`: it was lost. The combined values are on the older page only (quirk reachability-types)."""
    REACHABLE_FOR_DATA: Final = "REACHABLE_FOR_DATA"
    REACHABLE_FOR_SMS: Final = "REACHABLE_FOR_SMS"
    LOSS_OF_CONNECTIVITY: Final = "LOSS_OF_CONNECTIVITY"
    REACHABLE_FOR_DATA_SMS: Final = "REACHABLE_FOR_DATA_SMS"
    REACHABLE_FOR_DATA_AND_LOSS: Final = "REACHABLE_FOR_DATA_AND_LOSS"
    REACHABLE_FOR_SMS_AND_LOSS: Final = "REACHABLE_FOR_SMS_AND_LOSS"
    REACHABLE_FOR_DATA_SMS_AND_LOSS: Final = "REACHABLE_FOR_DATA_SMS_AND_LOSS"

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

class RemoveLabelRequest(Record):
    """Labels to take off."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        labels: Iterable[DeviceLabelAssignment | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def labels(self) -> list[DeviceLabelAssignment]:
        """What to take off whom, at most 2000 entries."""

class RequestStatus(OpenEnum):
    """How far a request is. `Pending`: not ended. `Success`: done. `Failed` and `Failure` mean the same: refused or not possible; pages write the first, an SDK the second (quirk request-status-failed-spelling)."""
    PENDING: Final = "Pending"
    SUCCESS: Final = "Success"
    FAILED: Final = "Failed"
    FAILURE: Final = "Failure"

class RestoreResponse(Record):
    """A line that was put back into service (quirk callback-change-members)."""
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
        """Whether it was done, as text; no value was seen."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the line."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the line is on."""
    @property
    def state(self) -> str | None:
        """State of a line."""

class ResumeTracking(Record):
    """The end of a suspension (names derived, quirk callback-derived-names)."""
    def __init__(
        self,
        *,
        auto_resume_date: datetime | str | None = ...,
    ) -> None: ...
    @property
    def auto_resume_date(self) -> datetime | None:
        """When the line resumes by itself, ISO 8601."""

class ResumeTrackingNotificationCallback(Record):
    """A line that resumes in seven days, as ResumeTrackingNotification sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> ResumeTrackingResponse | None:
        """When it resumes."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def comment(self) -> str | None:
        """The same for people to read, with the date month first and a 12-hour clock."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class ResumeTrackingResponse(Record):
    """When it resumes."""
    def __init__(
        self,
        *,
        resume_tracking: ResumeTracking | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def resume_tracking(self) -> ResumeTracking | None:
        """The end of a suspension (names derived, quirk callback-derived-names)."""

class RetrieveMonitorsRequest(Record):
    """Whose monitors. Pages call the filter `requestType`, the SDK `monitorType`: send the first (quirk reachability-types)."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def devices(self) -> list[DeviceList]:
        """The devices, all named by one kind of identifier."""
    @property
    def request_type(self) -> str | None:
        """What to watch for."""
    @property
    def monitor_type(self) -> str | None:
        """What to watch for."""

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
        """Its name, for people."""
    @property
    def code(self) -> str | None:
        """What requests name it by; it may differ from the name."""
    @property
    def size_kb(self) -> int | None:
        """Data that it includes a cycle, in kilobytes."""
    @property
    def carrier_service_plan_code(self) -> str | None:
        """The carrier's own code; may be null."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """More about it; empty or null so far."""

ServicePlanList = list[Any]

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
        take_effect: datetime | str | None = ...,
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
    def take_effect(self) -> datetime | None:
        """When the new plan begins, ISO 8601 with Z or an offset. In an SDK only (quirk plan-take-effect)."""

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
        """Its name, which goToState takes."""
    @property
    def workflow_sequence_number(self) -> float | None:
        """Its place in the order; whole in every example (quirk accounts-sequence-number)."""
    @property
    def service_plans(self) -> list[str]:
        """Codes of the plans that lines have in it."""

class ServiceType(OpenEnum):
    """Network generation. `4g`: LTE, the value that a real program sends. `3g`: CDMA, by analogy (quirk service-type-values)."""
    N_4G: Final = "4g"
    N_3G: Final = "3g"

class ServiceUsage(Record):
    """How many fixes one account used."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        transactions_count: str | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def transactions_count(self) -> str | None:
        """The count, as text."""

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

class SetFallbackAttributeRequest(Record):
    """Profiles that are to be the fallback of their devices."""
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
        """The devices, each by its EID and the ICCID of the profile, at most 100."""
    @property
    def carrier_name(self) -> str | None:
        """Carrier of the profile."""

class SmsDeliveryConfirmation(Record):
    """The confirmation of the device."""
    def __init__(
        self,
        *,
        confirmation_time: datetime | str | None = ...,
    ) -> None: ...
    @property
    def confirmation_time(self) -> datetime | None:
        """When the device took the text, ISO 8601."""

class SmsDeliveryConfirmationCallback(Record):
    """An SMS that the device took, as SMSDeliveryConfirmation sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> SmsDeliveryConfirmationResponse | None:
        """What was confirmed."""
    @property
    def sms_message(self) -> str | None:
        """The SMS that the device sent (quirk sms-device-text)."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class SmsDeliveryConfirmationResponse(Record):
    """What was confirmed. One member is there (quirk sms-callback-members)."""
    def __init__(
        self,
        *,
        sms_delivery_response: SmsDeliveryResponse | dict[str, Any] | None = ...,
        sms_delivery_confirmation: SmsDeliveryConfirmation | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def sms_delivery_response(self) -> SmsDeliveryResponse | None:
        """An SMS of sendSms that was delivered, or why it was not (quirk sms-callback-members)."""
    @property
    def sms_delivery_confirmation(self) -> SmsDeliveryConfirmation | None:
        """The confirmation of the device."""

class SmsDeliveryResponse(Record):
    """An SMS of sendSms that was delivered, or why it was not (quirk sms-callback-members)."""
    def __init__(
        self,
        *,
        confirmation: str | None = ...,
        fault_response: FaultResponse | dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def confirmation(self) -> str | None:
        """What confirms it; no value was seen."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""

class SmsEncoding(OpenEnum):
    """How the text is encoded. `7-bit` when left out: 160 characters. The others take 140 bytes: `8-bit-ASCII`, `8-bit-UTF-8`, and `8-bit-DATA` for what is no text."""
    N_7_BIT: Final = "7-bit"
    N_8_BIT_ASCII: Final = "8-bit-ASCII"
    N_8_BIT_UTF_8: Final = "8-bit-UTF-8"
    N_8_BIT_DATA: Final = "8-bit-DATA"

class SmsEvent(Record):
    """An SMS that a device sent or received."""
    def __init__(
        self,
        *,
        timestamp: datetime | str | None = ...,
        sms_type: str | None = ...,
        sent_to: str | None = ...,
    ) -> None: ...
    @property
    def timestamp(self) -> datetime | None:
        """When, ISO 8601."""
    @property
    def sms_type(self) -> str | None:
        """Which way an SMS went."""
    @property
    def sent_to(self) -> str | None:
        """Who it was sent to: a short code or a phone number."""

class SmsEventHistoryRequest(Record):
    """Whose SMS, and of which time."""
    def __init__(
        self,
        *,
        device_id: DeviceId | dict[str, Any] | None = ...,
        earliest: datetime | str | None = ...,
        latest: datetime | str | None = ...,
    ) -> None: ...
    @property
    def device_id(self) -> DeviceId | None:
        """One identifier of a device or of its line."""
    @property
    def earliest(self) -> datetime | None:
        """Only events from this time on, ISO 8601. The page requires it, the SDK does not (quirk sms-event-times)."""
    @property
    def latest(self) -> datetime | None:
        """Only events up to this time, ISO 8601."""

class SmsEventHistoryResponse(Record):
    """When a device sent and received SMS."""
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
        """Who sent it."""
    @property
    def message(self) -> str | None:
        """The text."""
    @property
    def timestamp(self) -> datetime | None:
        """When it was sent, ISO 8601."""

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
        """The messages, at most 100, not always in their order."""
    @property
    def has_more_data(self) -> bool | None:
        """Whether more is waiting."""

class SmsSendRequest(Record):
    """A text, and who gets it. Several ways to choose narrow the choice (AND)."""
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
        """Billing account whose devices get it. Older pages let it be left out (quirk sms-account)."""
    @property
    def sms_message(self) -> str | None:
        """The text: at most 160 characters in 7-bit, 140 in an 8-bit encoding."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Only these devices, one identifier each. Left out, every device that matches the rest gets the text."""
    @property
    def group_name(self) -> str | None:
        """Only devices of this group."""
    @property
    def service_plan(self) -> str | None:
        """Only devices on the service plan with this code."""
    @property
    def custom_fields(self) -> list[CustomFields]:
        """Only devices whose custom fields hold these values."""
    @property
    def data_encoding(self) -> str | None:
        """How the text is encoded."""
    @property
    def time_to_live(self) -> str | None:
        """How long the text is kept for a device that is away: a period or a date, less than five days (quirk sms-time-to-live)."""

class SmsSendResponse(Record):
    """A text of sendSms that the network took."""
    def __init__(
        self,
        *,
        message: str | None = ...,
    ) -> None: ...
    @property
    def message(self) -> str | None:
        """The text."""

class SmsType(OpenEnum):
    """Which way an SMS went. `MoSms`: the device sent it. `MtSms`: the device received it."""
    MO_SMS: Final = "MoSms"
    MT_SMS: Final = "MtSms"

class StateCallback(Record):
    """The outcome of goToState for one device, as StateService sends it."""
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
        """The user name of the registration. Empty or absent when none was given."""
    @property
    def password(self) -> str | None:
        """The password of the registration, in clear. Empty or absent when none was given."""
    @property
    def request_id(self) -> str | None:
        """The request that this is about. Unasked messages have none, or one of their own (quirk callback-unasked-request-id)."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """The device that this is about, mostly by the identifiers that the request named it by."""
    @property
    def device_response(self) -> dict[str, Any] | None:
        """What happened, in a form that no source shows; whatever comes is kept."""
    @property
    def fault_response(self) -> FaultResponse | None:
        """Why it was not done."""
    @property
    def status(self) -> str | None:
        """How what was asked for ended."""
    @property
    def callback_count(self) -> int | None:
        """Which delivery of this message it is, from 1."""
    @property
    def max_callback_threshold(self) -> int | None:
        """After how many deliveries the platform gives up, 4 in every example."""

class StatusResponse(Record):
    """How far a request about profiles is."""
    def __init__(
        self,
        *,
        request_id: str | None = ...,
        status: str | None = ...,
        sub_requests: Iterable[SubRequest | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def request_id(self) -> str | None:
        """The request that was asked about."""
    @property
    def status(self) -> str | None:
        """How far a request is."""
    @property
    def sub_requests(self) -> list[SubRequest]:
        """The parts of the request, at most 100. The SDK spells it subrequests (quirk euicc-sub-requests)."""

class StopMonitorRequest(Record):
    """Monitors to end."""
    def __init__(
        self,
        *,
        account_name: str | None = ...,
        monitor_ids: Iterable[str] | None = ...,
        devices: Iterable[DeviceList | dict[str, Any]] | None = ...,
    ) -> None: ...
    @property
    def account_name(self) -> str | None:
        """Billing account, ten digits, a dash, five digits."""
    @property
    def monitor_ids(self) -> list[str]:
        """The ids of the monitors, at least one (quirk reachability-stop-all)."""
    @property
    def devices(self) -> list[DeviceList]:
        """In the TypeScript SDK only, in place of the ids."""

class SubRequest(Record):
    """How far one part of a request is."""
    def __init__(
        self,
        *,
        ids: Iterable[DeviceId | dict[str, Any]] | None = ...,
        status: str | None = ...,
    ) -> None: ...
    @property
    def ids(self) -> list[DeviceId]:
        """The device or profile of this part. One object in the SDK (quirk euicc-sub-requests)."""
    @property
    def status(self) -> str | None:
        """How far a request is."""

class SuccessResult(Record):
    """The call was done."""
    def __init__(
        self,
        *,
        success: bool | None = ...,
    ) -> None: ...
    @property
    def success(self) -> bool | None:
        """Whether it was done."""

class SuspendResponse(Record):
    """A line that was suspended, and what of its days of suspension is used. The days were seen as text; numbers are read from it (quirk callback-change-members)."""
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
        """When the line resumes by itself. The form of the date was not seen."""
    @property
    def max_suspend_days_allowed(self) -> int | None:
        """Days in a row that a suspension may last."""
    @property
    def num_days_suspend_allowed_current12_months(self) -> int | None:
        """Days of suspension that twelve months allow."""
    @property
    def num_days_suspended_last12_months(self) -> int | None:
        """Days suspended within the last twelve months."""
    @property
    def device_ids(self) -> list[DeviceId]:
        """Identifiers of the line."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the line is on."""
    @property
    def state(self) -> str | None:
        """State of a line."""

class SuspensionStatusResponse(Record):
    """How long a line has been suspended and when it resumes by itself. The facts are documented, the names of the members derived (quirk callback-derived-names). A program has `suspendResponse` instead; whether in this message is open: read whichever is there (quirk callback-suspension-members)."""
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
        """State of a line."""
    @property
    def suspend_date(self) -> datetime | None:
        """Since when it is suspended, ISO 8601."""
    @property
    def auto_resume_date(self) -> datetime | None:
        """When it resumes by itself, ISO 8601."""
    @property
    def reason_code_days(self) -> int | None:
        """Days in a row that a suspension of this kind may last."""
    @property
    def days_suspended_last12_months(self) -> int | None:
        """Days suspended within the last twelve months."""
    @property
    def days_remaining(self) -> int | None:
        """Days that are left of it."""

class ThingspaceDevice(Record):
    """What the platform knows of a device and its line. Any member may be missing (quirk device-missing-members)."""
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
        """End of the running billing cycle, ISO 8601 text."""
    @property
    def carrier_informations(self) -> list[CarrierInformation]:
        """State and plan of the line with each carrier; one entry in practice."""
    @property
    def connected(self) -> bool | None:
        """Whether the device has a data session now."""
    @property
    def created_at(self) -> datetime | None:
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
    def last_activation_date(self) -> datetime | None:
        """When the line was activated last, ISO 8601 text."""
    @property
    def last_connection_date(self) -> datetime | None:
        """When the device was connected last, ISO 8601 text. Absent when it never was."""

class TimeWindow(Record):
    """Hours of a day."""
    def __init__(
        self,
        *,
        start_time: int | None = ...,
        end_time: int | None = ...,
    ) -> None: ...
    @property
    def start_time(self) -> int | None:
        """The hour in which it begins, 0 to 23."""
    @property
    def end_time(self) -> int | None:
        """The hour at which it ends, 1 to 24."""

class TokenType(OpenEnum):
    """`Bearer`: goes into the Authorization header behind this word. The case of the value is not certain."""
    BEARER: Final = "Bearer"

class TransactionId(Record):
    """The transaction that was cancelled."""
    def __init__(
        self,
        *,
        txid: str | None = ...,
    ) -> None: ...
    @property
    def txid(self) -> str | None:
        """The transaction, as text of a UUID."""

class UnbilledUsageResponse(Record):
    """Usage that is not billed yet, or one part of it: the counts tell how many devices this message holds, how many were sent before, and how many are to come."""
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
        """Billing account, ten digits, a dash, five digits."""
    @property
    def timezone(self) -> str | None:
        """The time zone of the days."""
    @property
    def total_devices(self) -> int | None:
        """Devices of the whole answer."""
    @property
    def current_devices(self) -> int | None:
        """Devices in this message."""
    @property
    def sent_devices(self) -> int | None:
        """Devices sent so far."""
    @property
    def remaining_devices(self) -> int | None:
        """Devices still to come."""
    @property
    def date_range(self) -> dict[str, Any] | None:
        """The days that it is about."""
    @property
    def devices(self) -> list[dict[str, Any]]:
        """The usage of each device."""

class UpgradeChange(OpenEnum):
    """`append` adds devices, `remove` takes them out."""
    APPEND: Final = "append"
    REMOVE: Final = "remove"

class UpgradeDeviceStatus(OpenEnum):
    """How far a device is. Free text of the platform; these values were seen."""
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
        """Whether upgrades follow. Called `hasMoreData` elsewhere."""
    @property
    def last_seen_upgrade_id(self) -> int | None:
        """Start index of the next page; 0 at the end."""
    @property
    def report_list(self) -> list[FirmwareUpgrade]:
        """The upgrades."""

class UpgradeProgress(Record):
    """A device that went on with an upgrade (names derived, quirk firmware-messages)."""
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
        """The upgrade, as text of a UUID."""
    @property
    def device_id(self) -> str | None:
        """The device, by its IMEI."""
    @property
    def status(self) -> str | None:
        """How far a device is."""
    @property
    def reason(self) -> str | None:
        """How it ended, for people to read."""

class UpgradeScheduled(Record):
    """An upgrade that was scheduled."""
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
        """The upgrade, as text of a UUID."""
    @property
    def start_date(self) -> str | None:
        """First day, as year-month-day."""
    @property
    def device_list(self) -> list[str]:
        """The devices, by IMEI (quirk firmware-messages)."""

class UpgradeStatus(OpenEnum):
    """How far an upgrade is. `RequestPending`: taken. `Queued`: it waits for its day. `RequestFailed`: it was refused. `InProgress`: devices are being upgraded. `Finished`: it is over. `UpgradeFailed`: it failed."""
    REQUEST_PENDING: Final = "RequestPending"
    QUEUED: Final = "Queued"
    REQUEST_FAILED: Final = "RequestFailed"
    IN_PROGRESS: Final = "InProgress"
    FINISHED: Final = "Finished"
    UPGRADE_FAILED: Final = "UpgradeFailed"

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

class Usage(Record):
    """What a line used on one day, as one source tells it. Lines of the global service send numbers as text (quirk history-global-numbers)."""
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
        """Data, in bytes, both directions."""
    @property
    def extended_attributes(self) -> list[CustomFields]:
        """More about the day; `MoSms` and `MtSms` count the SMS sent and received."""
    @property
    def service_plan(self) -> str | None:
        """Code of the service plan that the usage counts against, or null."""
    @property
    def sms_used(self) -> int | None:
        """SMS, sent and received together."""
    @property
    def source(self) -> str | None:
        """Where a usage record comes from."""
    @property
    def timestamp(self) -> datetime | None:
        """The day, as a time with an offset that varies."""

class UsageSource(OpenEnum):
    """Where a usage record comes from. `Raw Usage`: from the network, soon. `Usage Feed`: rated, about two days later."""
    RAW_USAGE: Final = "Raw Usage"
    USAGE_FEED: Final = "Usage Feed"

MESSAGES: dict[str, str]
