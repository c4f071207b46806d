# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""The types of the API description: a record class for each object, an ``OpenEnum`` class for each enum, and an
alias for any other type.
"""

from typing import Any

from thingspace._position import Located, Positioned
from thingspace._record import OpenEnum, Record


class Account(Record, fields="""
    account_name=accountName:str
    account_number=accountNumber:str
    organization_name=organizationName:str
    is_provisioning_allowed=isProvisioningAllowed:bool
    carriers=carriers:[str]
    features=features:[str]
    i_p_pools=iPPools:[IpPool]
    ip_pools=ipPools:[IpPool]
    service_plans=servicePlans:[ServicePlan]
"""):
    """An account."""

    __slots__ = ()


class AccountConsentCreate(Record, fields="""
    account_name=accountName:str
    device_list=deviceList:[DeviceId]
"""):
    """The consents to record."""

    __slots__ = ()


class AccountConsentUpdate(Record, fields="""
    account_name=accountName:str
    all_device_consent=allDeviceConsent:int
"""):
    """The consent of the whole account."""

    __slots__ = ()


class AccountDeviceConsent(Record, fields="""
    account_name=accountName:str
    all_device_consent=allDeviceConsent:int
    device_list=deviceList:[DeviceId]
"""):
    """The consents of an account."""

    __slots__ = ()


class AccountDeviceList(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    ip_address=ipAddress:str
"""):
    """One device, named by one or more of its identifiers."""

    __slots__ = ()


class AccountDeviceListFilter(Record, fields="""
    device_identifier_filters=deviceIdentifierFilters:[DeviceIdSearch]
"""):
    """Searches for parts of identifiers."""

    __slots__ = ()


class AccountDeviceListRequest(Record, fields="""
    account_name=accountName:str
    device_id=deviceId:DeviceId
    filter=filter:AccountDeviceListFilter
    current_state=currentState:str
    custom_fields=customFields:[CustomFields]
    earliest=earliest:moment
    group_name=groupName:str
    latest=latest:moment
    service_plan=servicePlan:str
    max_number_of_devices=maxNumberOfDevices:int
    largest_device_id_seen=largestDeviceIdSeen:int
    device_list=deviceList:[DeviceId]
"""):
    """Which devices to list, and where to continue."""

    __slots__ = ()


class AccountDeviceListResult(Record, fields="""
    has_more_data=hasMoreData:bool
    devices=devices:[ThingspaceDevice]
"""):
    """A page of devices."""

    __slots__ = ()


class AccountLead(Record, fields="""
    lead_id=leadId:str
    lead_state=leadState:str
    address=address:LeadAddress
"""):
    """A prospect."""

    __slots__ = ()


class AccountLeadsResult(Record, fields="""
    leads=leads:[AccountLead]
    has_more_data=hasMoreData:bool
"""):
    """A page of leads."""

    __slots__ = ()


class AccountLicenseInfo(Record, fields="""
    account_name=accountName:str
    total_licenses=totalLicenses:int
    assigned_licenses=assignedLicenses:int
    has_more_data=hasMoreData:bool
    last_seen_device_id=lastSeenDeviceId:int
    device_list=deviceList:[LicensedDevice]
"""):
    """The number of licenses, and a page of the devices that hold a license."""

    __slots__ = ()


class AccountService(Record, fields="""
    name=name:str
    description=description:str
    states=states:[ServiceState]
"""):
    """A custom service."""

    __slots__ = ()


class AccountStatesAndServices(Record, fields="""
    engagement=engagement:[Engagement]
"""):
    """Custom services and their states."""

    __slots__ = ()


class AccuracyMode(OpenEnum):
    """The accuracy of a position."""

    __slots__ = ()
    N_0 = "0"


class ActivateDeviceProfileRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    service_plan=servicePlan:str
    mdn_zip_code=mdnZipCode:str
"""):
    """The eUICC devices to activate and enable."""

    __slots__ = ()


class ActivateResponse(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    ip_address=ipAddress:str
    service_plan=servicePlan:str
    state=state:str
    feature_codes=featureCodes:[str]
    device_credential=deviceCredential:DeviceCredential
"""):
    """A device that was activated."""

    __slots__ = ()


class AddDeviceState(OpenEnum):
    """The state in which devices are added."""

    __slots__ = ()
    PREACTIVE = "preactive"


class AddDevicesRequest(Record, fields="""
    state=state:str
    devices_to_add=devicesToAdd:[AccountDeviceList]
    account_name=accountName:str
    custom_fields=customFields:[CustomFields]
    group_name=groupName:str
    sku_number=skuNumber:str
    smsr_oid=smsrOid:str
"""):
    """The devices to add, and the settings for them."""

    __slots__ = ()


class AddDevicesResult(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    response=response:str
"""):
    """The outcome for one device."""

    __slots__ = ()


AddDevicesResultList = list[Any]


class Address(Record, fields="""
    address_line1=addressLine1:str
    address_line2=addressLine2:str
    city=city:str
    state=state:str
    zip=zip:str
    zip4=zip4:str
    country=country:str
    phone=phone:str
    phone_type=phoneType:str
    email_address=emailAddress:str
"""):
    """A street address in the United States."""

    __slots__ = ()


class AssociateLabelRequest(Record, fields="""
    account_name=accountName:str
    labels=labels:[DeviceLabelAssignment]
"""):
    """The labels to set."""

    __slots__ = ()


class AsynchronousRequestResult(Record, fields="""
    request_id=requestId:str
    status=status:str
"""):
    """The status of a request."""

    __slots__ = ()


class BillUsageRequest(Record, fields="""
    account_name=accountName:str
    start_date=startDate:str
    end_date=endDate:str
    usage_for_all_accounts=usageForAllAccounts:bool
"""):
    """The period in which to count positions, and the account."""

    __slots__ = ()


class BillableUsageReport(Record, fields="""
    account_name=accountName:str
    usage_for_all_accounts=usageForAllAccounts:bool
    sku_name=skuName:str
    transactions_allowed=transactionsAllowed:str
    total_transaction_count=totalTransactionCount:str
    primary_account=PrimaryAccount:ServiceUsage
    managed_accounts=ManagedAccounts:[ServiceUsage]
"""):
    """The number of positions used."""

    __slots__ = ()


class BilledUsageListRequest(Record, fields="""
    account_name=accountName:str
    labels=labels:[LabelFilter]
    device_id=deviceId:DeviceId
    device_ids=deviceIds:[DeviceList]
    billing_cycle=billingCycle:BillingCycle
"""):
    """Selects the devices or labels whose billed usage is requested."""

    __slots__ = ()


class BilledUsageRequest(Record, fields="""
    account_name=accountName:str
    labels=labels:[LabelFilter]
    device_id=deviceId:DeviceId
    billing_cycle=billingCycle:BillingCycle
"""):
    """Selects the device or the labels whose billed usage is returned: send either `deviceId` or `labels`."""

    __slots__ = ()


BilledUsageResult = dict[str, Any]


class BilledUsageV2Request(Record, fields="""
    account_name=accountName:str
    line_level=lineLevel:bool
    billing_cycle=billingCycle:BillingCycleRange
    device_id=deviceId:DeviceId
    device_ids=deviceIds:[DeviceId]
"""):
    """The devices and billing cycles whose billed usage is requested."""

    __slots__ = ()


class BillingCycle(Record, fields="""
    year=year:str
    month=month:str
"""):
    """A billing cycle, identified by the month in which it closes."""

    __slots__ = ()


class BillingCycleRange(Record, fields="""
    from_=from:BillingMonth
    to=to:BillingMonth
"""):
    """A range of billing cycles, including the first and the last."""

    __slots__ = ()


class BillingMonth(Record, fields="""
    year=year:int
    month=month:int
"""):
    """A billing cycle with year and month as numbers."""

    __slots__ = ()


class CacheMode(OpenEnum):
    """The source of a position."""

    __slots__ = ()
    N_0 = "0"
    N_1 = "1"
    N_2 = "2"


class CallbackActionResult(Record, fields="""
    account_name=accountName:str
    service_name=serviceName:str
"""):
    """The listener that was registered or removed."""

    __slots__ = ()


class CallbackService(OpenEnum):
    """A callback service."""

    __slots__ = ()
    ALERT_SERVICE = "AlertService"
    CARRIER_SERVICE = "CarrierService"
    DEVICE_PRL_INFORMATION = "DevicePRLInformation"
    DEVICE_PROFILE_SERVICE = "DeviceProfileService"
    DEVICE_PROMO_USAGE = "DevicePromoUsage"
    DEVICE_SERVICE = "DeviceService"
    DEVICE_SUSPENSION_STATUS = "DeviceSuspensionStatus"
    DEVICE_USAGE = "DeviceUsage"
    DIAGNOSTICS_SERVICE = "DiagnosticsService"
    ENHANCED_CONNECTIVITY_SERVICE = "EnhancedConnectivityService"
    EXTENDED_ENHANCED_CONNECTIVITY_SERVICE = "ExtendedEnhancedConnectivityService"
    EXTERNAL_PROVISIONING_CHANGES = "ExternalProvisioningChanges"
    INTELLIGENCE_SERVICE = "IntelligenceService"
    NETWORK_EVENT_SERVICE = "NetworkEventService"
    NIDD_SERVICE = "NiddService"
    PROMO_CHANGES = "PromoChanges"
    PWN_SERVICE = "PwnService"
    QO_S = "QoS"
    RESUME_TRACKING_NOTIFICATION = "ResumeTrackingNotification"
    SMS_DELIVERY_CONFIRMATION = "SMSDeliveryConfirmation"
    STATE_SERVICE = "StateService"
    SUBSCRIPTION_NOTIFICATION_SERVICE = "SubscriptionNotificationService"
    VIP_CALLBACK_SERVICE = "VIPCallbackService"


class CallbackStatus(OpenEnum):
    """The outcome of a request."""

    __slots__ = ()
    SUCCESS = "Success"
    FAILED = "Failed"
    PENDING = "Pending"
    DELIVERED = "Delivered"
    QUEUED = "Queued"
    DELIVERY_FAILED = "DeliveryFailed"
    CONFIG_CREATED = "ConfigCreated"
    CONFIG_FAILED = "ConfigFailed"


class CallbackSummary(Record, fields="""
    devices_requested=devicesRequested:int
"""):
    """The number of devices in the request."""

    __slots__ = ()


class CampaignFirmwareUpgrade(Record, fields="""
    campaign_name=campaignName:str
    firmware_name=firmwareName:str
    firmware_from=firmwareFrom:str
    firmware_to=firmwareTo:str
    protocol=protocol:str
    start_date=startDate:str
    end_date=endDate:str
    campaign_time_window_list=campaignTimeWindowList:[TimeWindow]
    device_list=deviceList:[str]
    auto_assign_license_flag=autoAssignLicenseFlag:bool
    auto_add_devices_flag=autoAddDevicesFlag:bool
"""):
    """The firmware versions, the devices and the dates of a campaign."""

    __slots__ = ()


class CampaignProtocol(OpenEnum):
    """The protocol that manages a device."""

    __slots__ = ()
    LWM2M = "LWM2M"
    OMA = "OMA"
    HTTP = "HTTP"
    OMD_DM = "OMD-DM"


class CampaignSoftware(Record, fields="""
    id=id:str
    account_name=accountName:str
    campaign_name=campaignName:str
    software_name=softwareName:str
    software_from=softwareFrom:str
    software_to=softwareTo:str
    distribution_type=distributionType:str
    make=make:str
    model=model:str
    start_date=startDate:str
    end_date=endDate:str
    download_after_date=downloadAfterDate:str
    download_time_window_list=downloadTimeWindowList:[TimeWindow]
    install_after_date=installAfterDate:str
    install_time_window_list=installTimeWindowList:[TimeWindow]
    status=status:str
"""):
    """A software campaign."""

    __slots__ = ()


class CampaignSoftwareUpgrade(Record, fields="""
    campaign_name=campaignName:str
    software_name=softwareName:str
    software_from=softwareFrom:str
    software_to=softwareTo:str
    distribution_type=distributionType:str
    start_date=startDate:str
    end_date=endDate:str
    download_after_date=downloadAfterDate:str
    download_time_window_list=downloadTimeWindowList:[TimeWindow]
    install_after_date=installAfterDate:str
    install_time_window_list=installTimeWindowList:[TimeWindow]
    device_list=deviceList:[str]
"""):
    """The software, the devices and the dates of a campaign."""

    __slots__ = ()


class CampaignStatus(OpenEnum):
    """The status of a campaign."""

    __slots__ = ()
    CAMPAIGN_REQUEST_PENDING = "CampaignRequestPending"
    CAMPAIGN_REQUEST_FAILED = "CampaignRequestFailed"
    CAMPAIGN_REQUEST_QUEUED = "CampaignRequestQueued"
    CAMPAIGN_CANCELLED = "CampaignCancelled"
    CAMPAIGN_ABORTED = "CampaignAborted"
    CAMPAIGN_FAILED = "CampaignFailed"
    CAMPAIGN_SCHEDULED = "CampaignScheduled"
    CAMPAIGN_ENDED = "CampaignEnded"


class CancelLocationRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[AccountDeviceList]
"""):
    """The device to detach."""

    __slots__ = ()


class CarrierActionsRequest(Record, fields="""
    account_name=accountName:str
    custom_fields=customFields:[CustomFields]
    devices=devices:[AccountDeviceList]
    with_billing=withBilling:bool
    group_name=groupName:str
    service_plan=servicePlan:str
"""):
    """The devices to suspend or restore: a list of devices, or a selection by account or group, optionally narrowed by plan and custom fields."""

    __slots__ = ()


class CarrierActivateRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[AccountDeviceList]
    service_plan=servicePlan:str
    mdn_zip_code=mdnZipCode:str
    carrier_ip_pool_name=carrierIpPoolName:str
    carrier_name=carrierName:str
    cost_center_code=costCenterCode:str
    custom_fields=customFields:[CustomFields]
    group_name=groupName:str
    lead_id=leadId:str
    primary_place_of_use=primaryPlaceOfUse:PlaceOfUse
    public_ip_restriction=publicIpRestriction:str
    sku_number=skuNumber:str
"""):
    """The devices to activate, and the settings for them."""

    __slots__ = ()


class CarrierCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:CarrierDeviceResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    comment=comment:str
    summary=summary:CallbackSummary
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """The outcome of a request for one device, sent by CarrierService."""

    __slots__ = ()


class CarrierChangeResponse(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    service_plan=servicePlan:str
    state=state:str
"""):
    """A device that was moved, or whose service plan, custom fields, cost center or contact information was changed."""

    __slots__ = ()


class CarrierDeactivateRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[AccountDeviceList]
    reason_code=reasonCode:str
    custom_fields=customFields:[CustomFields]
    etf_waiver=etfWaiver:bool
    group_name=groupName:str
    service_plan=servicePlan:str
    delete_after_deactivation=deleteAfterDeactivation:bool
"""):
    """The devices to deactivate."""

    __slots__ = ()


class CarrierDeviceResponse(Record, fields="""
    activate_response=activateResponse:ActivateResponse
    suspend_response=suspendResponse:SuspendResponse
    restore_response=restoreResponse:RestoreResponse
    deactivate_response=deactivateResponse:DeactivateResponse
    change_identifier_response=changeIdentifierResponse:ChangeIdentifierResponse
    change_service_plan_response=changeServicePlanResponse:CarrierChangeResponse
    change_custom_fields_response=changeCustomFieldsResponse:CarrierChangeResponse
    change_cost_center_code_response=changeCostCenterCodeResponse:CarrierChangeResponse
    change_contact_info_response=changeContactInfoResponse:CarrierChangeResponse
    move_device_response=moveDeviceResponse:CarrierChangeResponse
"""):
    """What was done."""

    __slots__ = ()


class CarrierInformation(Record, fields="""
    carrier_name=carrierName:str
    service_plan=servicePlan:str
    state=state:str
"""):
    """State and plan of a line with one carrier."""

    __slots__ = ()


class ChangeDeviceIdRequest(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    change4g_option=change4gOption:str
    device_ids_to=deviceIdsTo:[DeviceId]
    assign_non_geo_mdn=assignNonGeoMdn:bool
    npa_nxx=npaNxx:str
    service_plan=servicePlan:str
    zip_code=zipCode:str
    smsr_oid=smsrOid:str
"""):
    """The line to change, and its new identifiers."""

    __slots__ = ()


class ChangeIdentifierOption(OpenEnum):
    """Which identifiers to change."""

    __slots__ = ()
    CHANGE_ICCID = "ChangeICCID"
    CHANGE_IMEI = "ChangeIMEI"
    CHANGE_IME_IAND_ICCID = "ChangeIMEIandICCID"
    CHANGE_MSISDN = "ChangeMSISDN"
    N_3GTO4_G = "3Gto4G"
    N_4GTO3_G = "4Gto3G"
    CHANGE_IME_IAND_EID = "ChangeIMEIandEID"


class ChangeIdentifierResponse(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    service_plan=servicePlan:str
"""):
    """A device whose identifiers were changed."""

    __slots__ = ()


class CheckOrderStatusRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    order_request_id=orderRequestId:str
"""):
    """The activation whose status is requested."""

    __slots__ = ()


class ConnectionEvent(Record, fields="""
    connection_event_attributes=connectionEventAttributes:[CustomFields]
    extended_attributes=extendedAttributes:[CustomFields]
    occurred_at=occurredAt:moment
"""):
    """The start or end of a data session."""

    __slots__ = ()


class ConnectionHistoryResult(Record, fields="""
    connection_history=connectionHistory:[ConnectionEvent]
    has_more_data=hasMoreData:bool
"""):
    """A part of the connections of a device, oldest first."""

    __slots__ = ()


class ConnectivityManagementCallback(Record, fields="""
    account_name=accountName:str
    service_name=serviceName:str
    url=url:str
    username=username:str
    password=password:secret
"""):
    """A registered listener."""

    __slots__ = ()


ConnectivityManagementCallbackList = list[Any]


class ConsentRequest(Record, fields="""
    account_name=accountName:str
    all_device=allDevice:bool
    type=type:str
    exclusion=exclusion:[str]
"""):
    """The devices to exclude from being located."""

    __slots__ = ()


class ConsentTransaction(Record, fields="""
    transaction_id=transactionId:str
    status=status:str
"""):
    """An accepted change of consents."""

    __slots__ = ()


class ContactInfoUpdateRequest(Record, fields="""
    primary_place_of_use=primaryPlaceOfUse:PlaceOfUse
    account_name=accountName:str
    devices=devices:[AccountDeviceList]
"""):
    """The devices, and their complete new place of use."""

    __slots__ = ()


class CreateDeviceGroupRequest(Record, fields="""
    account_name=accountName:str
    group_name=groupName:str
    group_description=groupDescription:str
    devices_to_add=devicesToAdd:[DeviceId]
"""):
    """A group to create."""

    __slots__ = ()


class CustomFields(Record, fields="""
    key=key:str
    value=value:str
"""):
    """A name and a value."""

    __slots__ = ()


class CustomFieldsUpdateRequest(Record, fields="""
    account_name=accountName:str
    custom_fields=customFields:[CustomFields]
    custom_fields_to_update=customFieldsToUpdate:[CustomFields]
    devices=devices:[AccountDeviceList]
    group_name=groupName:str
    service_plan=servicePlan:str
"""):
    """The devices, and the custom fields to write."""

    __slots__ = ()


class CustomerName(Record, fields="""
    title=title:str
    first_name=firstName:str
    middle_name=middleName:str
    last_name=lastName:str
    suffix=suffix:str
"""):
    """Name of the person who uses the device."""

    __slots__ = ()


class DateFilter(Record, fields="""
    earliest=earliest:moment
    latest=latest:moment
"""):
    """A period of up to three months."""

    __slots__ = ()


class DeactivateDeviceProfileRequest(Record, fields="""
    account_name=accountName:str
    reason_code=reasonCode:str
    devices=devices:[DeviceList]
    carrier_name=carrierName:str
    etf_waiver=etfWaiver:bool
    check_fallback_profile=checkFallbackProfile:bool
    service_plan=servicePlan:str
"""):
    """The eUICC devices to deactivate."""

    __slots__ = ()


class DeactivateResponse(Record, fields="""
    deactivated=deactivated:str
    device_ids=deviceIds:[DeviceId]
    service_plan=servicePlan:str
    state=state:str
"""):
    """A device that was deactivated (quirk callback-change-members)."""

    __slots__ = ()


class DeleteDevicesRequest(Record, fields="""
    devices_to_delete=devicesToDelete:[AccountDeviceList]
    account_name=accountName:str
"""):
    """The devices to delete."""

    __slots__ = ()


class DeleteDevicesResult(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    status=status:str
    message=message:str
"""):
    """The outcome for one device."""

    __slots__ = ()


DeleteDevicesResultList = list[Any]


class DeleteStatus(OpenEnum):
    """The outcome of a deletion."""

    __slots__ = ()
    SUCCESS = "Success"
    FAILED = "Failed"


class DeviceActivationRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[AccountDeviceList]
"""):
    """The devices to check."""

    __slots__ = ()


class DeviceAggregateUsageListRequest(Record, fields="""
    start_time=startTime:moment
    end_time=endTime:moment
    device_ids=deviceIds:[DeviceId]
    account_name=accountName:str
    group_name=groupName:str
    label=label:[LabelFilter]
"""):
    """The devices whose total usage is requested, and the period."""

    __slots__ = ()


class DeviceAvailability(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    device_found=deviceFound:bool
    associated_with_mtn=associatedWithMTN:bool
    product_type=productType:str
"""):
    """Whether a device can be activated: it must be found and must not have a line."""

    __slots__ = ()


class DeviceConnectionListRequest(Record, fields="""
    device_id=deviceId:DeviceId
    earliest=earliest:moment
    latest=latest:moment
"""):
    """The device whose connections are listed, and the period."""

    __slots__ = ()


class DeviceCostCenterRequest(Record, fields="""
    account_name=accountName:str
    cost_center=costCenter:str
    custom_fields=customFields:[CustomFields]
    devices=devices:[AccountDeviceList]
    group_name=groupName:str
    primary_place_of_use=primaryPlaceOfUse:PlaceOfUse
    remove_cost_center=removeCostCenter:bool
    service_plan=servicePlan:str
"""):
    """The devices, and their new cost center."""

    __slots__ = ()


class DeviceCredential(Record, fields="""
    username=username:str
    password=password:secret
"""):
    """A login that belongs to the device."""

    __slots__ = ()


class DeviceExtendedDiagnosticsRequest(Record, fields="""
    account_name=accountName:str
    device_list=deviceList:[DeviceId]
"""):
    """The device whose diagnostics are requested."""

    __slots__ = ()


class DeviceExtendedDiagnosticsResult(Record, fields="""
    categories=categories:[DiagnosticsCategory]
"""):
    """Diagnostics of a device."""

    __slots__ = ()


class DeviceFilter(Record, fields="""
    account=account:str
    group_name=groupName:str
    service_plan=servicePlan:str
    custom_fields=customFields:[CustomFields]
"""):
    """Selects devices by their account, group, service plan and custom fields."""

    __slots__ = ()


class DeviceFilterWithoutAccount(Record, fields="""
    group_name=groupName:str
    service_plan=servicePlan:str
    custom_fields=customFields:[CustomFields]
"""):
    """Selects devices by common attributes."""

    __slots__ = ()


class DeviceGroup(Record, fields="""
    name=name:str
    description=description:str
    is_default_group=isDefaultGroup:bool
    extended_attributes=extendedAttributes:[CustomFields]
"""):
    """The attributes of a group, without its devices."""

    __slots__ = ()


class DeviceGroupDevicesData(Record, fields="""
    name=name:str
    description=description:str
    has_more_data=hasMoreData:bool
    devices=devices:[AccountDeviceList]
"""):
    """A group with all or some of its devices."""

    __slots__ = ()


DeviceGroupList = list[Any]


class DeviceGroupUpdateRequest(Record, fields="""
    new_group_name=newGroupName:str
    new_group_description=newGroupDescription:str
    devices_to_add=devicesToAdd:[DeviceId]
    devices_to_remove=devicesToRemove:[DeviceId]
"""):
    """Changes to a group."""

    __slots__ = ()


class DeviceId(Record, fields="""
    id=id:str
    kind=kind:str
"""):
    """One identifier of a device or of its line (its wireless subscription)."""

    __slots__ = ()


class DeviceIdSearch(Record, fields="""
    kind=kind:str
    contains=contains:str
    startswith=startswith:str
    endswith=endswith:str
"""):
    """Matches identifiers of one kind by substrings."""

    __slots__ = ()


class DeviceInfo(Record, fields="""
    id=id:str
    kind=kind:str
    mdn=mdn:str
"""):
    """A device to locate."""

    __slots__ = ()


class DeviceKind(OpenEnum):
    """The kind of a device identifier."""

    __slots__ = ()
    ESN = "esn"
    MEID = "meid"
    IMEI = "imei"
    ICCID = "iccid"
    MDN = "mdn"
    MSISDN = "msisdn"
    EID = "eid"
    IMSI = "imsi"
    MIN = "min"


class DeviceLabelAssignment(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    label=label:LabelFilter
"""):
    """A label, and the devices to set it on or remove it from."""

    __slots__ = ()


class DeviceList(Record, fields="""
    device_ids=deviceIds:[DeviceId]
"""):
    """One device, named by its identifiers, without an IP address."""

    __slots__ = ()


class DeviceLocationCallback(Record, fields="""
    name=name:str
    url=url:str
"""):
    """A listener for location messages."""

    __slots__ = ()


DeviceLocationCallbackList = list[Any]


class DeviceLocationMessage(Record, fields="""
    txid=txid:str
    msid=msid:str
    pd=pd:PositionData
    error=error:PositionError
"""):
    """The position of one device of a request, or why the device was not located."""

    __slots__ = ()


class DeviceLocationSubscription(Record, fields="""
    account_name=accountName:str
    loc_type=locType:str
    max_allowance=maxAllowance:str
    purchase_time=purchaseTime:moment
"""):
    """The location subscription of an account."""

    __slots__ = ()


class DeviceManagementResult(Record, fields="""
    request_id=requestId:str
"""):
    """The response to a request that was accepted but not carried out yet."""

    __slots__ = ()


class DeviceMismatchListRequest(Record, fields="""
    filter=filter:DateFilter
    devices=devices:[AccountDeviceList]
    account_name=accountName:str
    group_name=groupName:str
"""):
    """The devices and the period to search for mismatches."""

    __slots__ = ()


class DeviceMismatchListResult(Record, fields="""
    devices=devices:[MismatchedDevice]
"""):
    """SIMs that were seen in other hardware."""

    __slots__ = ()


class DevicePrlInformationCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:DevicePrlInformationResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from DevicePRLInformation: the preferred roaming list of one device."""

    __slots__ = ()


class DevicePrlInformationResponse(Record, fields="""
    prl_information_response=prlInformationResponse:PrlInformationResponse
    prl_response=prlResponse:PrlResponse
"""):
    """The result."""

    __slots__ = ()


class DevicePrlListRequest(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    account_name=accountName:str
    custom_fields=customFields:[CustomFields]
    group_name=groupName:str
    service_plan=servicePlan:str
"""):
    """The devices whose roaming list version is requested."""

    __slots__ = ()


class DeviceProfileCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:object
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """The outcome of a profile request for a device, sent by DeviceProfileService."""

    __slots__ = ()


DeviceProfileDeviceResponse = dict[str, Any]


class DeviceProfileRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    service_plan=servicePlan:str
"""):
    """The devices whose profile is to be downloaded, or whose service plan is to be changed, in global orchestration."""

    __slots__ = ()


class DevicePromoUsageCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:object
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from DevicePromoUsage: the usage of one device under a promotion."""

    __slots__ = ()


class DeviceProvisioningHistoryListRequest(Record, fields="""
    device_id=deviceId:DeviceId
    earliest=earliest:moment
    latest=latest:moment
"""):
    """The device whose changes are listed, and the period."""

    __slots__ = ()


class DeviceProvisioningHistoryListResult(Record, fields="""
    provisioning_history=provisioningHistory:[ProvisioningHistory]
    has_more_data=hasMoreData:bool
"""):
    """A part of the changes of a device."""

    __slots__ = ()


class DeviceServiceCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:DeviceServiceResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from DeviceService: the result of a query about devices."""

    __slots__ = ()


class DeviceServiceResponse(Record, fields="""
    device_availability_response=deviceAvailabilityResponse:[DeviceAvailability]
    sms_event_history_response=smsEventHistoryResponse:SmsEventHistoryResponse
    unbilled_usage_response=unbilledUsageResponse:UnbilledUsageResponse
"""):
    """The result."""

    __slots__ = ()


class DeviceSkuInfo(Record, fields="""
    device_sku=deviceSku:str
    device_sku_status=deviceSkuStatus:str
"""):
    """A device model."""

    __slots__ = ()


class DeviceSkuListResult(Record, fields="""
    account_name=accountName:str
    device_sku_info=deviceSkuInfo:[DeviceSkuInfo]
"""):
    """The SKUs of an account."""

    __slots__ = ()


class DeviceSkuStatus(OpenEnum):
    """Whether devices of an SKU are certified and in the carrier's device database (DMD)."""

    __slots__ = ()
    VALID = "Valid"
    CERTIFIED_AND_IN_DMD = "Certified and in DMD"
    CERTIFIED_BUT_NOT_IN_DMD = "Certified but not in DMD"
    NOT_CERTIFIED = "Not Certified"


class DeviceState(OpenEnum):
    """The state of a line."""

    __slots__ = ()
    ACTIVE = "active"
    SUSPEND = "suspend"
    DEACTIVE = "deactive"
    PRE_ACTIVE = "pre-active"
    PENDING_ACTIVATION = "pending activation"


class DeviceSuspensionStatusCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:DeviceSuspensionStatusResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from DeviceSuspensionStatus: the suspension of one device."""

    __slots__ = ()


class DeviceSuspensionStatusRequest(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    filter=filter:DeviceFilterWithoutAccount
    account_name=accountName:str
"""):
    """The devices whose suspension status is requested."""

    __slots__ = ()


class DeviceSuspensionStatusResponse(Record, fields="""
    suspend_response=suspendResponse:SuspendResponse
    suspension_status_response=suspensionStatusResponse:SuspensionStatusResponse
"""):
    """The result."""

    __slots__ = ()


class DeviceUpgradeHistory(Record, fields="""
    device_id=deviceId:str
    id=id:str
    account_name=accountName:str
    firmware_from=firmwareFrom:str
    firmware_to=firmwareTo:str
    start_date=startDate:str
    upgrade_start_time=upgradeStartTime:moment
    status=status:str
    reason=reason:str
"""):
    """One upgrade of a device."""

    __slots__ = ()


DeviceUpgradeHistoryList = list[Any]


class DeviceUploadRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    email_address=emailAddress:str
    device_sku=deviceSku:str
    upload_type=uploadType:str
"""):
    """Hardware to upload, all of one type."""

    __slots__ = ()


class DeviceUsageCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:DeviceUsageResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from DeviceUsage: the usage of one device."""

    __slots__ = ()


class DeviceUsageListRequest(Record, fields="""
    device_id=deviceId:DeviceId
    label=label:LabelFilter
    earliest=earliest:moment
    latest=latest:moment
"""):
    """The device or label whose usage is listed, and the period."""

    __slots__ = ()


class DeviceUsageListResult(Record, fields="""
    has_more_data=hasMoreData:bool
    device_id=deviceId:DeviceId
    usage_history=usageHistory:[Usage]
"""):
    """A part of the usage of a device or a label, oldest first."""

    __slots__ = ()


class DeviceUsageResponse(Record, fields="""
    usage_response=usageResponse:[Usage]
"""):
    """The result: the usage of the device."""

    __slots__ = ()


DeviceWithServiceAddress = dict[str, Any]


class DevicesConsentResult(Record, fields="""
    account_name=accountName:str
    all_device=allDevice:bool
    has_more_data=hasMoreData:bool
    total_count=totalCount:int
    update_time=updateTime:moment
    exclusion=exclusion:[str]
"""):
    """A page of the devices excluded from being located."""

    __slots__ = ()


class DiagnosticsCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:DiagnosticsResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A result about a device or its monitor, sent by DiagnosticsService."""

    __slots__ = ()


class DiagnosticsCategory(Record, fields="""
    category_name=categoryName:str
    extended_attributes=extendedAttributes:[CustomFields]
"""):
    """The attributes of one category."""

    __slots__ = ()


class DiagnosticsCategoryName(OpenEnum):
    """The subject of diagnostics attributes."""

    __slots__ = ()
    CONNECTIVITY = "Connectivity"
    PROVISIONING = "Provisioning"
    BILLING = "Billing"
    LOCATION = "Location"


class DiagnosticsResponse(Record, fields="""
    reachability_response=reachabilityResponse:ReachabilityResponse
    reachablenotificationdelete=reachablenotificationdelete:ReachabilityMonitorsDeleted
"""):
    """The result."""

    __slots__ = ()


class EidDeviceSwapRequest(Record, fields="""
    account_name=accountName:str
    device_ids=deviceIds:[DeviceId]
    device_ids_to=deviceIdsTo:[DeviceId]
    service_plan=servicePlan:str
    zip_code=zipCode:str
    smsr_oid=smsrOid:str
"""):
    """The device to replace, and its replacement."""

    __slots__ = ()


class Engagement(Record, fields="""
    engagement_id=engagementId:str
    charging_group=chargingGroup:str
    services=services:[AccountService]
"""):
    """An agreement under which services are charged."""

    __slots__ = ()


class EnhancedConnectivityCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:EnhancedConnectivityResponse
    sms_message=smsMessage:str
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A callback of EnhancedConnectivityService: the network accepted an SMS message, an SMS message expired, or a device sent one."""

    __slots__ = ()


class EnhancedConnectivityResponse(Record, fields="""
    sms_delivery_response=smsDeliveryResponse:SmsDeliveryResponse
    sms_send_response=smsSendResponse:SmsSendResponse
    sms_message=smsMessage:SmsMessage
"""):
    """What happened."""

    __slots__ = ()


class ErrorAnswer(Record, fields="""
    error_code=errorCode:str
    error_message=errorMessage:str
    fault=fault:GatewayFault
    error=error:str
    error_description=error_description:str
    error_uri=error_uri:str
"""):
    """The body of a failed call."""

    __slots__ = ()


class EsimGlobalDeviceList(Record, fields="""
    account_name=accountName:str
    provisioning_status_filter=provisioningStatusFilter:str
    profile_status_filter=profileStatusFilter:str
    carrier_name_filter=carrierNameFilter:str
    device_filter=deviceFilter:[DeviceId]
"""):
    """Which eUICC devices to list."""

    __slots__ = ()


class EsimProfileRequest2(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    service_plan=servicePlan:str
    mdn_zip_code=mdnZipCode:str
"""):
    """The devices that need a new activation code."""

    __slots__ = ()


class ExclusionType(OpenEnum):
    """How the request changes the exclusion list."""

    __slots__ = ()
    APPEND = "append"
    REPLACE = "replace"


class ExternalCarrierInformation(Record, fields="""
    carrier_name=carrierName:str
    service_plan=servicePlan:str
    state=state:str
"""):
    """The line after the change."""

    __slots__ = ()


class ExternalChange(OpenEnum):
    """The kind of change."""

    __slots__ = ()
    ACTIVATE = "Activate"
    SUSPEND = "Suspend"
    RESTORE = "Restore"
    DEACTIVATE = "Deactivate"
    CHANGE_ESN = "ChangeEsn"
    CHANGE_DEVICE3G_TO4G = "changeDevice3gTo4g"
    CHANGE_DEVICE4G_TO3G = "changeDevice4gTo3g"
    CHANGE_IMEI = "changeIMEI"
    CHANGE_ICCID = "changeICCID"
    CHANGEI_ME_II_CCID = "changeiMEIiCCID"
    DEVICE_DETECTION = "Device Detection"


class ExternalDeviceInfo(Record, fields="""
    account_name=accountName:str
    carrier_information=carrierInformation:ExternalCarrierInformation
    device_group_name=deviceGroupName:str
    device_ids=deviceIds:[DeviceId]
"""):
    """The device after the change."""

    __slots__ = ()


class ExternalProvisioningChange(Record, fields="""
    source=source:str
    change=change:str
    device_info=deviceInfo:ExternalDeviceInfo
"""):
    """The change of a device, and the device after the change."""

    __slots__ = ()


class ExternalProvisioningChangesCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:ExternalProvisioningChangesResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from ExternalProvisioningChanges: a change that was made outside the API."""

    __slots__ = ()


class ExternalProvisioningChangesResponse(Record, fields="""
    external_provisioning_change=externalProvisioningChange:ExternalProvisioningChange
"""):
    """The result: the change of the device."""

    __slots__ = ()


class FaultResponse(Record, fields="""
    faultcode=faultcode:str
    faultstring=faultstring:str
    faultactor=faultactor:str
    detail=detail:str
"""):
    """Why the request was not carried out."""

    __slots__ = ()


class Firmware(Record, fields="""
    firmware_name=firmwareName:str
    participant_name=participantName:str
    launch_date=launchDate:moment
    release_note=releaseNote:str
    model=model:str
    make=make:str
    from_version=fromVersion:str
    to_version=toVersion:str
"""):
    """A firmware image."""

    __slots__ = ()


class FirmwareCampaign(Record, fields="""
    id=id:str
    account_name=accountName:str
    campaign_name=campaignName:str
    firmware_name=firmwareName:str
    firmware_from=firmwareFrom:str
    firmware_to=firmwareTo:str
    protocol=protocol:str
    make=make:str
    model=model:str
    start_date=startDate:str
    end_date=endDate:str
    campaign_time_window_list=campaignTimeWindowList:[TimeWindow]
    status=status:str
"""):
    """A firmware campaign."""

    __slots__ = ()


FirmwareList = list[Any]


class FirmwarePackage(Record, fields="""
    firmware_name=firmwareName:str
    firmware_from=firmwareFrom:str
    firmware_to=firmwareTo:str
    launch_date=launchDate:moment
    release_note=releaseNote:str
    model=model:str
    make=make:str
    protocol=protocol:str
"""):
    """A firmware package for campaigns."""

    __slots__ = ()


FirmwarePackageList = list[Any]


class FirmwareUpgrade(Record, fields="""
    id=id:str
    account_name=accountName:str
    firmware_name=firmwareName:str
    firmware_to=firmwareTo:str
    start_date=startDate:str
    end_date=endDate:str
    status=status:str
    device_list=deviceList:[FirmwareUpgradeDevice]
"""):
    """A firmware upgrade."""

    __slots__ = ()


class FirmwareUpgradeChangeRequest(Record, fields="""
    type=type:str
    device_list=deviceList:[str]
"""):
    """Devices to add to an upgrade, or to remove from it."""

    __slots__ = ()


class FirmwareUpgradeChangeResult(Record, fields="""
    account_name=accountName:str
    id=id:str
    device_list=deviceList:[FotaDeviceResult]
"""):
    """The outcome for each device."""

    __slots__ = ()


class FirmwareUpgradeDevice(Record, fields="""
    device_id=deviceId:str
    status=status:str
    result_reason=resultReason:str
"""):
    """A device within an upgrade."""

    __slots__ = ()


class FirmwareUpgradeRequest(Record, fields="""
    account_name=accountName:str
    firmware_name=firmwareName:str
    firmware_to=firmwareTo:str
    start_date=startDate:str
    end_date=endDate:str
    device_list=deviceList:[str]
"""):
    """The firmware, the devices and the dates of an upgrade."""

    __slots__ = ()


class FotaCallbackActionResult(Record, fields="""
    account_name=accountName:str
    service_name=serviceName:str
"""):
    """The registered listener."""

    __slots__ = ()


class FotaCallbackRequest(Record, fields="""
    name=name:str
    url=url:str
    username=username:str
    password=password:secret
"""):
    """A listener to register."""

    __slots__ = ()


class FotaCallbackService(OpenEnum):
    """The only callback service for firmware."""

    __slots__ = ()
    FOTA = "Fota"


class FotaDevice(Record, fields="""
    device_id=deviceId:str
    mdn=mdn:str
    model=model:str
    make=make:str
    firmware=firmware:str
    fota_eligible=fotaEligible:bool
    license_assigned=licenseAssigned:bool
    upgrade_time=upgradeTime:moment
"""):
    """A device and its firmware."""

    __slots__ = ()


class FotaDeviceListResult(Record, fields="""
    account_name=accountName:str
    has_more_data=hasMoreData:bool
    last_seen_device_id=lastSeenDeviceId:int
    device_list=deviceList:[FotaDevice]
"""):
    """A page of devices with their firmware."""

    __slots__ = ()


class FotaDeviceResult(Record, fields="""
    device_id=deviceId:str
    status=status:str
    reason=Reason:str
"""):
    """The outcome for a device."""

    __slots__ = ()


class FotaDeviceStatus(OpenEnum):
    """The outcome of adding a device to an upgrade, removing it from an upgrade, or assigning or removing its license."""

    __slots__ = ()
    ADD_DEVICE_SUCCEED = "AddDeviceSucceed"
    ADD_DEVICE_FAILED = "AddDeviceFailed"
    REMOVE_DEVICE_SUCCEED = "RemoveDeviceSucceed"
    REMOVE_DEVICE_FAILED = "RemoveDeviceFailed"
    LICENSE_ASSIGN_SUCCESS = "LicenseAssignSuccess"
    LICENSE_ASSIGN_FAILED = "LicenseAssignFailed"
    LICENSE_REMOVE_SUCCESS = "LicenseRemoveSuccess"
    LICENSE_REMOVE_FAILED = "LicenseRemoveFailed"


class FotaLicenseRemovalList(Record, fields="""
    count=count:int
    has_more_data=hasMoreData:bool
    update_time=updateTime:moment
    device_list=deviceList:[str]
"""):
    """A page of the list of devices whose licenses may be removed."""

    __slots__ = ()


class FotaLicenseRemovalRequest(Record, fields="""
    type=type:str
    device_list=deviceList:[str]
"""):
    """The devices whose licenses may be removed."""

    __slots__ = ()


class FotaLicenseRemovalResult(Record, fields="""
    count=count:int
    device_list=deviceList:[str]
"""):
    """The list of devices whose licenses may be removed."""

    __slots__ = ()


class FotaLicenseRequest(Record, fields="""
    device_list=deviceList:[str]
"""):
    """The devices to assign licenses to, or to remove licenses from."""

    __slots__ = ()


class FotaLicenseResult(Record, fields="""
    account_name=accountName:str
    lic_count=licCount:int
    lic_used_count=licUsedCount:int
    device_list=deviceList:[FotaDeviceResult]
"""):
    """The outcome for each device, and the numbers of licenses after the request."""

    __slots__ = ()


class FotaMessage(Record, fields="""
    account_name=accountName:str
    participant_name=participantName:str
    type=type:str
    username=username:str
    password=password:secret
    firmware_list=firmwareList:[Firmware]
    upgrade_scheduled=upgradeScheduled:UpgradeScheduled
    upgrade_progress=upgradeProgress:UpgradeProgress
"""):
    """A firmware message: one flat object, without a request id or delivery count."""

    __slots__ = ()


class FotaMessageType(OpenEnum):
    """The subject of a firmware message."""

    __slots__ = ()
    UPGRADE_SCHEDULED = "upgradeScheduled"
    UPGRADE_PROGRESS = "upgradeProgress"


class FotaRegisteredCallbacks(Record, fields="""
    aname=aname:str
    name=name:str
    url=url:str
    username=username:str
    password=password:secret
"""):
    """The listener of an account."""

    __slots__ = ()


class FotaSubscription(Record, fields="""
    account_name=accountName:str
    purchase_type=purchaseType:str
    license_count=licenseCount:int
    license_used_count=licenseUsedCount:int
    update_time=updateTime:moment
"""):
    """The firmware upgrade subscription of an account."""

    __slots__ = ()


class GatewayFault(Record, fields="""
    code=code:str
    message=message:str
    description=description:str
"""):
    """A rejection by the gateway, before the call reached the service."""

    __slots__ = ()


class GeneralCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:object
    fault_response=faultResponse:FaultResponse
    status=status:str
    comment=comment:str
    summary=summary:CallbackSummary
    sms_message=smsMessage:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message whose content no source shows."""

    __slots__ = ()


GeneralDeviceResponse = dict[str, Any]


class GioProfileRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    mdn_zip_code=mdnZipCode:str
    service_plan=servicePlan:str
"""):
    """The devices or profiles to suspend or resume, in global orchestration."""

    __slots__ = ()


class GlobalProvisioningStatus(OpenEnum):
    """The state of the line of an eUICC device, as a filter of listGlobalDevices."""

    __slots__ = ()
    ACTIVE = "ACTIVE"
    SUSPEND = "SUSPEND"
    DEACTIVE = "DEACTIVE"
    PRE_ACTIVE = "PRE_ACTIVE"
    PENDING_ACTIVATION = "PENDING_ACTIVATION"
    PENDING_DEACTIVATION = "PENDING_DEACTIVATION"
    ACTIVATED = "ACTIVATED"
    DEACTIVATED = "DEACTIVATED"
    ACTIVATION_READY = "ACTIVATION_READY"
    INVENTORY = "INVENTORY"
    TEST_READY = "TEST_READY"
    PURGED = "PURGED"
    REPLACED = "REPLACED"
    RETIRED = "RETIRED"


class GoToStateRequest(Record, fields="""
    service_name=serviceName:str
    state_name=stateName:str
    service_plan=servicePlan:str
    mdn_zip_code=mdnZipCode:str
    devices=devices:[AccountDeviceList]
    filter=filter:DeviceFilter
    carrier_ip_pool_name=carrierIpPoolName:str
    public_ip_restriction=publicIpRestriction:str
    sku_number=skuNumber:str
    custom_fields=customFields:[CustomFields]
    devices_with_service_address=devicesWithServiceAddress:[object]
    ip_address=ipAddress:str
    group_name=groupName:str
    primary_place_of_use=primaryPlaceOfUse:PlaceOfUse
"""):
    """The devices to move, their new state, and the settings for them."""

    __slots__ = ()


class GrantType(OpenEnum):
    """The only supported grant."""

    __slots__ = ()
    CLIENT_CREDENTIALS = "client_credentials"


class IpPool(Record, fields="""
    pool_name=poolName:str
    pool_type=poolType:str
    is_default_pool=isDefaultPool:bool
"""):
    """A pool of IP addresses for devices."""

    __slots__ = ()


class IpPoolType(OpenEnum):
    """Whether a device keeps its address."""

    __slots__ = ()
    STATIC_IP = "Static IP"
    DYNAMIC_IP = "Dynamic IP"


class LabelFilter(Record, fields="""
    name=name:str
    value=value:str
"""):
    """A usage label: a name and a value."""

    __slots__ = ()


class LeadAddress(Record, fields="""
    address_line1=addressLine1:str
    address_line2=addressLine2:str
    city=city:str
    state=state:str
    zip=zip:str
    zip4=zip4:str
    country=country:str
    phone=phone:str
    phone_type=phoneType:str
    email_address=emailAddress:str
"""):
    """Address of a prospect."""

    __slots__ = ()


class LeadState(OpenEnum):
    """The progress of a lead."""

    __slots__ = ()
    QUALIFIED = "Qualified"
    CLOSED = "Closed"


class LicenseRemovalChange(OpenEnum):
    """`append` adds devices to the list."""

    __slots__ = ()
    APPEND = "append"


class LicensedDevice(Record, fields="""
    device_id=deviceId:str
    assignment_time=assignmentTime:moment
"""):
    """A device that holds a license."""

    __slots__ = ()


class Location(Record, fields="""
    msid=msid:str
    pd=pd:PositionData
    error=error:PositionError
"""):
    """The position of one device, or why the device was not located."""

    __slots__ = ()


class LocationCallbackRegistration(Record, fields="""
    account=account:str
    name=name:str
    account_name=accountName:str
    service_name=serviceName:str
"""):
    """The registered listener."""

    __slots__ = ()


class LocationCallbackService(OpenEnum):
    """A callback service for locations."""

    __slots__ = ()
    LOCATION = "Location"
    DEVICE_LOCATION = "DeviceLocation"


class LocationDeregistration(Record, fields="""
    success=success:bool
    account_name=accountName:str
    service_name=serviceName:str
"""):
    """Either the removed listener or only `success` (quirk location-registration-names)."""

    __slots__ = ()


LocationList = list[Any]


class LocationMessage(Record, fields="""
    txid=txid:str
    status=status:str
"""):
    """Announces that a report is ready."""

    __slots__ = ()


class LocationReport(Record, fields="""
    txid=txid:str
    start_index=startIndex:str
    total_count=totalCount:int
    has_more_data=hasMoreData:bool
    dev_location_list=devLocationList:[Location]
"""):
    """A page of a report."""

    __slots__ = ()


class LocationReportStatus(Record, fields="""
    txid=txid:str
    status=status:str
"""):
    """The status of a report."""

    __slots__ = ()


class LocationReportTransaction(Record, fields="""
    txid=txid:str
    status=status:str
    estimated_duration=estimatedDuration:str
"""):
    """A requested report."""

    __slots__ = ()


class LocationRequest(Record, fields="""
    account_name=accountName:str
    device_list=deviceList:[DeviceInfo]
    accuracy_mode=accuracyMode:str
    cache_mode=cacheMode:str
    max_loc_age=maxLocAge:str
"""):
    """The devices to locate, and how recent their positions must be."""

    __slots__ = ()


class LocationTransaction(Record, fields="""
    txid=txid:str
    status=status:str
"""):
    """An accepted request for positions."""

    __slots__ = ()


class LocationTransactionStatus(OpenEnum):
    """The status of a request or a report."""

    __slots__ = ()
    QUEUED = "QUEUED"
    INPROGRESS = "INPROGRESS"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"


class LogInRequest(Record, fields="""
    username=username:str
    password=password:secret
"""):
    """Credentials for a login."""

    __slots__ = ()


class LogInResult(Record, fields="""
    session_token=sessionToken:secret
    expires_in=expiresIn:int
"""):
    """An open session."""

    __slots__ = ()


class LogOutResult(Record, fields="""
    session_token=sessionToken:secret
"""):
    """The session that was ended."""

    __slots__ = ()


class MismatchedDevice(Record, fields="""
    account_name=accountName:str
    mdn=mdn:str
    activation_date=activationDate:moment
    iccid=iccid:str
    pre_imei=preImei:str
    post_imei=postImei:str
    sim_ota_date=simOtaDate:moment
"""):
    """A SIM that was seen in other hardware."""

    __slots__ = ()


class MoveDeviceRequest(Record, fields="""
    account_name=accountName:str
    filter=filter:DeviceFilter
    custom_fields=customFields:[CustomFields]
    devices=devices:[AccountDeviceList]
    group_name=groupName:str
    carrier_ip_pool_name=carrierIpPoolName:str
    service_plan=servicePlan:str
"""):
    """The devices to move, and the target account."""

    __slots__ = ()


class NiddCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    nidd_response=niddResponse:NiddResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from NiddService: the delivery of data to a device, data from a device, or the setup of a device."""

    __slots__ = ()


class NiddConfig(Record, fields="""
    account_name=accountName:str
    reason=reason:str
    device_ids=deviceIds:[NiddDeviceId]
"""):
    """The outcome of setting up a device for non-IP data."""

    __slots__ = ()


class NiddDeviceId(Record, fields="""
    id=id:str
    kind=kind:str
"""):
    """One identifier of a device in a NiddService message."""

    __slots__ = ()


class NiddMessageRequest(Record, fields="""
    account_name=accountName:str
    device_ids=deviceIds:[DeviceId]
    maximum_delivery_time=maximumDeliveryTime:int
    message=message:str
"""):
    """A payload, and the devices to send it to."""

    __slots__ = ()


class NiddMoNotification(Record, payload="message", fields="""
    account_name=accountName:str
    message=message:str
    device_ids=deviceIds:[NiddDeviceId]
"""):
    """Data that a device sent."""

    __slots__ = ()


class NiddMtDelivery(Record, fields="""
    account_name=accountName:str
    acknowledge_time=acknowledgeTime:moment
    first_attempt_delivery_time=firstAttemptDeliveryTime:moment
    reason=reason:str
    device_ids=deviceIds:[NiddDeviceId]
"""):
    """The delivery status of a message to a device."""

    __slots__ = ()


class NiddResponse(Record, fields="""
    nidd_mo_notification_response=niddMONotificationResponse:NiddMoNotification
    nidd_mt_delivery_response=niddMTDeliveryResponse:NiddMtDelivery
    nidd_config_response=niddConfigResponse:NiddConfig
"""):
    """What happened."""

    __slots__ = ()


class NotificationReportRequest(Record, fields="""
    account_name=accountName:str
    request_type=requestType:str
    devices=devices:[DeviceList]
    monitor_expiration_time=monitorExpirationTime:moment
"""):
    """The devices to monitor."""

    __slots__ = ()


class NotificationReportStatusRequest(Record, fields="""
    account_name=accountName:str
    device=device:DeviceId
    request_type=requestType:str
    request_expiration_time=requestExpirationTime:moment
"""):
    """The device whose reachability is requested, and how long the network waits for the device."""

    __slots__ = ()


class OauthErrorCode(OpenEnum):
    """Why the token endpoint rejected the request."""

    __slots__ = ()
    INVALID_REQUEST = "invalid_request"
    INVALID_CLIENT = "invalid_client"
    INVALID_GRANT = "invalid_grant"
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_SCOPE = "invalid_scope"


class OauthRevokeRequest(Record, fields="""
    grant_type=grant_type:str
    token=token:secret
"""):
    """Form that revokes a bearer token."""

    __slots__ = ()


class OauthToken(Record, fields="""
    access_token=access_token:secret
    token_type=token_type:str
    expires_in=expires_in:int
    scope=scope:str
    refresh_token=refresh_token:secret
"""):
    """A bearer token."""

    __slots__ = ()


class OauthTokenRequest(Record, fields="""
    grant_type=grant_type:str
    scope=scope:str
"""):
    """Form that requests a bearer token."""

    __slots__ = ()


class PlaceOfUse(Record, fields="""
    address=address:Address
    customer_name=customerName:CustomerName
"""):
    """The primary place of use: where a device is mainly used, and by whom."""

    __slots__ = ()


class PositionData(Positioned, Record, fields="""
    time=time:str
    utcoffset=utcoffset:str
    x=x:str
    y=y:str
    radius=radius:str
    qos=qos:bool
"""):
    """A position."""

    __slots__ = ()


class PositionError(Located, Record, fields="""
    time=time:str
    utcoffset=utcoffset:str
    type=type:str
    info=info:str
"""):
    """Why a device was not located."""

    __slots__ = ()


class PositionErrorType(OpenEnum):
    """The type of error."""

    __slots__ = ()
    POSITION_METHOD_FAILURE = "POSITION METHOD FAILURE"


class PrimaryPlaceOfUse(Record, fields="""
    customer_name=customerName:[CustomerName]
    address=address:[Address]
"""):
    """The primary place of use for activateProfile."""

    __slots__ = ()


class PrlInformationResponse(Record, fields="""
    prl_version=prlVersion:str
    fault_response=faultResponse:FaultResponse
"""):
    """The preferred roaming list of a 2G or 3G device, in the observed shape (quirk callback-prl-members)."""

    __slots__ = ()


class PrlResponse(Record, fields="""
    prl=prl:str
"""):
    """The preferred roaming list of a 2G or 3G device, with names derived from SOAP."""

    __slots__ = ()


class ProfileChangeStateRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    smsr_oid=smsrOid:str
    service_plan=servicePlan:str
"""):
    """The devices whose profile is downloaded, enabled, disabled or deleted."""

    __slots__ = ()


class ProfileRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    carrier_name=carrierName:str
    service_plan=servicePlan:str
    mdn_zip_code=mdnZipCode:str
    primary_place_of_use=primaryPlaceOfUse:[PrimaryPlaceOfUse]
    smsr_oid=smsrOid:str
    carrier_ip_pool_name=carrierIpPoolName:str
"""):
    """The eUICC devices to activate, and the settings for them."""

    __slots__ = ()


class ProfileStatus(OpenEnum):
    """The status of a profile on its device, independent of the state of the line."""

    __slots__ = ()
    ENABLE = "ENABLE"
    DISABLE = "DISABLE"
    DOWNLOAD_DISABLE = "DOWNLOAD_DISABLE"
    DOWNLOAD_ENABLE = "DOWNLOAD_ENABLE"
    NOT_DOWNLOADED = "NOT_DOWNLOADED"
    DELETE = "DELETE"


class PromoAggregateUsageRequest(Record, fields="""
    account_id=accountId:str
    device_id=deviceId:[DeviceId]
    start_time=startTime:moment
    end_time=endTime:moment
"""):
    """The devices whose total usage under promotions is requested, and the period."""

    __slots__ = ()


class PromoChange(Record, fields="""
    change=change:str
    change_date=changeDate:moment
"""):
    """A change of a promotion."""

    __slots__ = ()


class PromoChangesCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:PromoChangesResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from PromoChanges: a promotion that was removed."""

    __slots__ = ()


class PromoChangesResponse(Record, fields="""
    promo_change=promoChange:PromoChange
"""):
    """The result: the change of the promotion."""

    __slots__ = ()


class PromoUsage(Record, fields="""
    bytes_used=bytesUsed:int
    serviceplan=serviceplan:str
    sms_used=smsUsed:int
    mo_sms=moSMS:int
    mt_sms=mtSMS:int
    source=source:str
    event_date_time=eventDateTime:moment
"""):
    """The usage of a device under a promotion."""

    __slots__ = ()


class PromoUsageRequest(Record, fields="""
    device_id=deviceId:[DeviceId]
    start_time=startTime:moment
    end_time=endTime:moment
"""):
    """The devices whose usage under promotions is listed, and the period."""

    __slots__ = ()


class PromoUsageResult(Record, fields="""
    hasmoredata=hasmoredata:bool
    device_id=deviceId:DeviceId
    usage_history=usageHistory:[PromoUsage]
"""):
    """A part of the usage of a device under promotions."""

    __slots__ = ()


class ProvisioningEventType(OpenEnum):
    """The type of a change."""

    __slots__ = ()
    ACTIVATE = "Activate"
    SUSPEND = "Suspend"
    RESTORE = "Restore"
    DEACTIVATE = "Deactivate"
    DEVICE_MOVE = "Device Move"
    ACTIVATION_CONFIRMED = "Activation Confirmed"
    SERVICE_PLAN_CHANGE = "Service Plan Change"
    DEVICE_IDENTIFIER_CHANGE = "Device Identifier Change"
    CUSTOM_FIELDS_CHANGE = "Custom Fields Change"
    COST_CENTER_CHANGE = "Cost Center Change"
    CONTACT_CHANGE = "Contact Change"


class ProvisioningHistory(Record, fields="""
    occurred_at=occurredAt:moment
    status=status:str
    event_by=eventBy:str
    event_type=eventType:str
    service_plan=servicePlan:str
    mdn=mdn:str
    msisdn=msisdn:str
    extended_attributes=extendedAttributes:[CustomFields]
"""):
    """A change of a device."""

    __slots__ = ()


class ProvisioningHistoryV2Request(Record, fields="""
    account_name=accountName:str
    device_filter=deviceFilter:[DeviceId]
    earliest=earliest:moment
    latest=latest:moment
"""):
    """The devices whose changes are requested, and the period."""

    __slots__ = ()


class ProvisioningStatus(OpenEnum):
    """The outcome of a change."""

    __slots__ = ()
    SUCCESS = "Success"
    FAILED = "Failed"


class PublicIpRestriction(OpenEnum):
    """Which traffic can reach a device with a public IP address."""

    __slots__ = ()
    RESTRICTED = "restricted"
    UNRESTRICTED = "unrestricted"


class ReachabilityMonitorsDeleted(Record, fields="""
    account_name=accountName:str
    monitor_ids=monitorIds:[str]
"""):
    """The monitors that were stopped."""

    __slots__ = ()


class ReachabilityResponse(Record, fields="""
    account_name=accountName:str
    monitor_id=monitorId:str
    request_type=requestType:str
    monitor_expiration_time=monitorExpirationTime:moment
    reachability_status=reachabilityStatus:str
"""):
    """The result of a monitor or of a status request."""

    __slots__ = ()


class ReachabilityType(OpenEnum):
    """The events that are requested, or the event that a message reports."""

    __slots__ = ()
    REACHABLE_FOR_DATA = "REACHABLE_FOR_DATA"
    REACHABLE_FOR_SMS = "REACHABLE_FOR_SMS"
    LOSS_OF_CONNECTIVITY = "LOSS_OF_CONNECTIVITY"
    REACHABLE_FOR_DATA_SMS = "REACHABLE_FOR_DATA_SMS"
    REACHABLE_FOR_DATA_AND_LOSS = "REACHABLE_FOR_DATA_AND_LOSS"
    REACHABLE_FOR_SMS_AND_LOSS = "REACHABLE_FOR_SMS_AND_LOSS"
    REACHABLE_FOR_DATA_SMS_AND_LOSS = "REACHABLE_FOR_DATA_SMS_AND_LOSS"


class ReasonCode(OpenEnum):
    """Why a device is deactivated."""

    __slots__ = ()
    FF = "FF"


class RegisterCallbackRequest(Record, fields="""
    name=name:str
    url=url:str
    username=username:str
    password=password:secret
"""):
    """A listener to register."""

    __slots__ = ()


class RemoveLabelRequest(Record, fields="""
    account_name=accountName:str
    labels=labels:[DeviceLabelAssignment]
"""):
    """The labels to remove."""

    __slots__ = ()


class RequestStatus(OpenEnum):
    """The status of a request."""

    __slots__ = ()
    PENDING = "Pending"
    SUCCESS = "Success"
    FAILED = "Failed"
    FAILURE = "Failure"


class RestoreResponse(Record, fields="""
    restored=restored:str
    device_ids=deviceIds:[DeviceId]
    service_plan=servicePlan:str
    state=state:str
"""):
    """A device that was restored (quirk callback-change-members)."""

    __slots__ = ()


class ResumeTracking(Record, fields="""
    auto_resume_date=autoResumeDate:moment
"""):
    """The end of a suspension."""

    __slots__ = ()


class ResumeTrackingNotificationCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:ResumeTrackingResponse
    fault_response=faultResponse:FaultResponse
    status=status:str
    comment=comment:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from ResumeTrackingNotification: a device that resumes in seven days."""

    __slots__ = ()


class ResumeTrackingResponse(Record, fields="""
    resume_tracking=resumeTracking:ResumeTracking
"""):
    """When the device resumes."""

    __slots__ = ()


class RetrieveMonitorsRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    request_type=requestType:str
    monitor_type=monitorType:str
"""):
    """The devices whose monitors are requested, and optionally the type of monitor."""

    __slots__ = ()


class ServicePlan(Record, fields="""
    name=name:str
    code=code:str
    size_kb=sizeKb:int
    carrier_service_plan_code=carrierServicePlanCode:str
    extended_attributes=extendedAttributes:[CustomFields]
"""):
    """A service plan."""

    __slots__ = ()


ServicePlanList = list[Any]


class ServicePlanUpdateRequest(Record, fields="""
    service_plan=servicePlan:str
    account_name=accountName:str
    current_service_plan=currentServicePlan:str
    custom_fields=customFields:[CustomFields]
    devices=devices:[AccountDeviceList]
    group_name=groupName:str
    carrier_ip_pool_name=carrierIpPoolName:str
    take_effect=takeEffect:moment
"""):
    """The devices, and their new service plan."""

    __slots__ = ()


class ServiceState(Record, fields="""
    name=name:str
    workflow_sequence_number=workflowSequenceNumber:float
    service_plans=servicePlans:[str]
"""):
    """A state of a custom service."""

    __slots__ = ()


class ServiceType(OpenEnum):
    """The network generation."""

    __slots__ = ()
    N_4G = "4g"
    N_3G = "3g"


class ServiceUsage(Record, fields="""
    account_name=accountName:str
    transactions_count=transactionsCount:str
"""):
    """The number of positions used by one account."""

    __slots__ = ()


class SessionResetPasswordRequest(Record, fields="""
    old_password=oldPassword:secret
"""):
    """Proof that the caller knows the current password."""

    __slots__ = ()


class SessionResetPasswordResult(Record, fields="""
    new_password=newPassword:secret
"""):
    """The generated password."""

    __slots__ = ()


class SetFallbackAttributeRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    carrier_name=carrierName:str
"""):
    """The profiles to mark as the fallback of their devices."""

    __slots__ = ()


class SmsDeliveryConfirmation(Record, fields="""
    confirmation_time=confirmationTime:moment
"""):
    """The device's confirmation."""

    __slots__ = ()


class SmsDeliveryConfirmationCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:SmsDeliveryConfirmationResponse
    sms_message=smsMessage:str
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A callback of SMSDeliveryConfirmation about an SMS message that a device received."""

    __slots__ = ()


class SmsDeliveryConfirmationResponse(Record, fields="""
    sms_delivery_response=smsDeliveryResponse:SmsDeliveryResponse
    sms_delivery_confirmation=smsDeliveryConfirmation:SmsDeliveryConfirmation
"""):
    """What was confirmed."""

    __slots__ = ()


class SmsDeliveryResponse(Record, fields="""
    confirmation=confirmation:str
    fault_response=faultResponse:FaultResponse
"""):
    """The delivery of a message sent by sendSms, or the reason why the message was not delivered (quirk sms-callback-members)."""

    __slots__ = ()


class SmsEncoding(OpenEnum):
    """The encoding of a message."""

    __slots__ = ()
    N_7_BIT = "7-bit"
    N_8_BIT_ASCII = "8-bit-ASCII"
    N_8_BIT_UTF_8 = "8-bit-UTF-8"
    N_8_BIT_DATA = "8-bit-DATA"


class SmsEvent(Record, fields="""
    timestamp=timestamp:moment
    sms_type=smsType:str
    sent_to=sentTo:str
"""):
    """An SMS message that a device sent or received."""

    __slots__ = ()


class SmsEventHistoryRequest(Record, fields="""
    device_id=deviceId:DeviceId
    earliest=earliest:moment
    latest=latest:moment
"""):
    """The device whose SMS events are requested, and the period."""

    __slots__ = ()


class SmsEventHistoryResponse(Record, fields="""
    sms_events=smsEvents:[SmsEvent]
    has_more_data=hasMoreData:bool
"""):
    """The SMS events of a device."""

    __slots__ = ()


class SmsMessage(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    message=message:str
    timestamp=timestamp:moment
"""):
    """A message that a device sent."""

    __slots__ = ()


class SmsMessagesQueryResult(Record, fields="""
    messages=messages:[SmsMessage]
    has_more_data=hasMoreData:bool
"""):
    """A block of messages that devices sent."""

    __slots__ = ()


class SmsSendRequest(Record, fields="""
    account_name=accountName:str
    sms_message=smsMessage:str
    device_ids=deviceIds:[DeviceId]
    group_name=groupName:str
    service_plan=servicePlan:str
    custom_fields=customFields:[CustomFields]
    data_encoding=dataEncoding:str
    time_to_live=timeToLive:str
"""):
    """A message and its recipients: the devices in `deviceIds` or, if `deviceIds` is omitted, the devices that match `accountName` and all given conditions (`groupName`, `servicePlan` and `customFields`)."""

    __slots__ = ()


class SmsSendResponse(Record, fields="""
    message=message:str
"""):
    """A message that sendSms sent and the network accepted."""

    __slots__ = ()


class SmsType(OpenEnum):
    """The direction of an SMS message."""

    __slots__ = ()
    MO_SMS = "MoSms"
    MT_SMS = "MtSms"


class StateCallback(Record, fields="""
    username=username:str
    password=password:secret
    request_id=requestId:str
    device_ids=deviceIds:[DeviceId]
    device_response=deviceResponse:object
    fault_response=faultResponse:FaultResponse
    status=status:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """A message from StateService: the outcome of goToState for one device."""

    __slots__ = ()


class StatusResponse(Record, fields="""
    request_id=requestId:str
    status=status:str
    sub_requests=subRequests:[SubRequest]
"""):
    """The status of a profile request."""

    __slots__ = ()


class StopMonitorRequest(Record, fields="""
    account_name=accountName:str
    monitor_ids=monitorIds:[str]
    devices=devices:[DeviceList]
"""):
    """The monitors to stop."""

    __slots__ = ()


class SubRequest(Record, fields="""
    ids=ids:[DeviceId]
    status=status:str
"""):
    """The status of one part of a request."""

    __slots__ = ()


class SuccessResult(Record, fields="""
    success=success:bool
"""):
    """Confirms that the call was carried out."""

    __slots__ = ()


class SuspendResponse(Record, fields="""
    expected_resume_date=expectedResumeDate:str
    max_suspend_days_allowed=maxSuspendDaysAllowed:int
    num_days_suspend_allowed_current12_months=numDaysSuspendAllowedCurrent12Months:int
    num_days_suspended_last12_months=numDaysSuspendedLast12Months:int
    device_ids=deviceIds:[DeviceId]
    service_plan=servicePlan:str
    state=state:str
"""):
    """A device that was suspended, and its suspension days."""

    __slots__ = ()


class SuspensionStatusResponse(Record, fields="""
    current_state=currentState:str
    suspend_date=suspendDate:moment
    auto_resume_date=autoResumeDate:moment
    reason_code_days=reasonCodeDays:int
    days_suspended_last12_months=daysSuspendedLast12Months:int
    days_remaining=daysRemaining:int
"""):
    """How long a device has been suspended, and when it resumes automatically."""

    __slots__ = ()


class ThingspaceDevice(Record, fields="""
    account_name=accountName:str
    billing_cycle_end_date=billingCycleEndDate:moment
    carrier_informations=carrierInformations:[CarrierInformation]
    connected=connected:bool
    created_at=createdAt:moment
    custom_fields=customFields:[CustomFields]
    device_ids=deviceIds:[DeviceId]
    extended_attributes=extendedAttributes:[CustomFields]
    group_names=groupNames:[str]
    ip_address=ipAddress:str
    last_activation_by=lastActivationBy:str
    last_activation_date=lastActivationDate:moment
    last_connection_date=lastConnectionDate:moment
"""):
    """What the platform knows about a device and its line."""

    __slots__ = ()


class TimeWindow(Record, fields="""
    start_time=startTime:int
    end_time=endTime:int
"""):
    """A window of hours within a day."""

    __slots__ = ()


class TokenType(OpenEnum):
    """`Bearer`: precedes the token in the Authorization header."""

    __slots__ = ()
    BEARER = "Bearer"


class TransactionId(Record, fields="""
    txid=txid:str
"""):
    """The transaction that was canceled."""

    __slots__ = ()


class UnbilledUsageResponse(Record, fields="""
    account_name=accountName:str
    timezone=timezone:str
    total_devices=totalDevices:int
    current_devices=currentDevices:int
    sent_devices=sentDevices:int
    remaining_devices=remainingDevices:int
    date_range=dateRange:object
    devices=devices:[object]
"""):
    """Usage that has not been billed, possibly split into several messages."""

    __slots__ = ()


class UpgradeChange(OpenEnum):
    """`append` adds devices; `remove` removes them."""

    __slots__ = ()
    APPEND = "append"
    REMOVE = "remove"


class UpgradeDeviceStatus(OpenEnum):
    """The status of a device in an upgrade."""

    __slots__ = ()
    REQUEST_PENDING = "RequestPending"
    DEVICE_ACCEPTED = "Device Accepted"
    UPGRADE_SUCCESS = "UpgradeSuccess"
    UPGRADE_FAILED = "UpgradeFailed"


class UpgradeListQueryResult(Record, fields="""
    has_more_flag=hasMoreFlag:bool
    last_seen_upgrade_id=lastSeenUpgradeId:int
    report_list=reportList:[FirmwareUpgrade]
"""):
    """A page of upgrades."""

    __slots__ = ()


class UpgradeProgress(Record, fields="""
    upgrade_id=upgradeId:str
    device_id=deviceId:str
    status=status:str
    reason=reason:str
"""):
    """The progress of a device in an upgrade."""

    __slots__ = ()


class UpgradeScheduled(Record, fields="""
    firmware_name=firmwareName:str
    upgrade_id=upgradeId:str
    start_date=startDate:str
    device_list=deviceList:[str]
"""):
    """A scheduled upgrade."""

    __slots__ = ()


class UpgradeStatus(OpenEnum):
    """The status of an upgrade."""

    __slots__ = ()
    REQUEST_PENDING = "RequestPending"
    QUEUED = "Queued"
    REQUEST_FAILED = "RequestFailed"
    IN_PROGRESS = "InProgress"
    FINISHED = "Finished"
    UPGRADE_FAILED = "UpgradeFailed"


class UploadType(OpenEnum):
    """Which identifiers are uploaded."""

    __slots__ = ()
    IMEI = "IMEI"
    IMEI_ICCID_PAIR = "IMEI ICCID Pair"


class UploadsActivatesDeviceRequest(Record, fields="""
    account_name=accountName:str
    email_address=emailAddress:str
    device_sku=deviceSku:str
    upload_type=uploadType:str
    service_plan=servicePlan:str
    mdn_zip_code=mdnZipCode:str
    devices=devices:[DeviceList]
    carrier_ip_pool_name=carrierIpPoolName:str
"""):
    """Hardware to upload and activate, all of one type."""

    __slots__ = ()


class Usage(Record, fields="""
    bytes_used=bytesUsed:int
    extended_attributes=extendedAttributes:[CustomFields]
    service_plan=servicePlan:str
    sms_used=smsUsed:int
    source=source:str
    timestamp=timestamp:moment
"""):
    """The usage of a device on one day, from one source."""

    __slots__ = ()


class UsageSource(OpenEnum):
    """The source of a usage record."""

    __slots__ = ()
    RAW_USAGE = "Raw Usage"
    USAGE_FEED = "Usage Feed"


#: The name of the record class for the messages of each callback service. Services whose messages are not objects
#: are absent.
MESSAGES = {
    "AlertService": "GeneralCallback",
    "CarrierService": "CarrierCallback",
    "DeviceLocation": "DeviceLocationMessage",
    "DevicePRLInformation": "DevicePrlInformationCallback",
    "DeviceProfileService": "DeviceProfileCallback",
    "DevicePromoUsage": "DevicePromoUsageCallback",
    "DeviceService": "DeviceServiceCallback",
    "DeviceSuspensionStatus": "DeviceSuspensionStatusCallback",
    "DeviceUsage": "DeviceUsageCallback",
    "DiagnosticsService": "DiagnosticsCallback",
    "EnhancedConnectivityService": "EnhancedConnectivityCallback",
    "ExtendedEnhancedConnectivityService": "GeneralCallback",
    "ExternalProvisioningChanges": "ExternalProvisioningChangesCallback",
    "Fota": "FotaMessage",
    "IntelligenceService": "GeneralCallback",
    "Location": "LocationMessage",
    "NetworkEventService": "GeneralCallback",
    "NiddService": "NiddCallback",
    "PromoChanges": "PromoChangesCallback",
    "PwnService": "GeneralCallback",
    "QoS": "GeneralCallback",
    "ResumeTrackingNotification": "ResumeTrackingNotificationCallback",
    "SMSDeliveryConfirmation": "SmsDeliveryConfirmationCallback",
    "StateService": "StateCallback",
    "SubscriptionNotificationService": "GeneralCallback",
    "VIPCallbackService": "GeneralCallback",
}
