# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""Record classes of the API, one a schema of the description."""

from typing import Any

from thingspace._record import OpenEnum, Record


class AccountDeviceList(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    ip_address=ipAddress:str
"""):
    """One device, named by one or more of its identifiers."""

    __slots__ = ()


class AccountDeviceListFilter(Record, fields="""
    device_identifier_filters=deviceIdentifierFilters:[DeviceIdSearch]
"""):
    """Looks for parts of identifiers."""

    __slots__ = ()


class AccountDeviceListRequest(Record, fields="""
    account_name=accountName:str
    device_id=deviceId:DeviceId
    filter=filter:AccountDeviceListFilter
    current_state=currentState:str
    custom_fields=customFields:[CustomFields]
    earliest=earliest:str
    group_name=groupName:str
    latest=latest:str
    service_plan=servicePlan:str
    max_number_of_devices=maxNumberOfDevices:int
    largest_device_id_seen=largestDeviceIdSeen:int
    device_list=deviceList:[DeviceId]
"""):
    """Which devices to list, and from where on."""

    __slots__ = ()


class AccountDeviceListResult(Record, fields="""
    has_more_data=hasMoreData:bool
    devices=devices:[ThingspaceDevice]
"""):
    """A page of devices."""

    __slots__ = ()


class ActivateResponse(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    ip_address=ipAddress:str
    service_plan=servicePlan:str
    state=state:str
"""):
    """A line that was activated."""

    __slots__ = ()


class AddDeviceState(OpenEnum):
    """State in which devices are added."""

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
    """Devices to add, and what they get."""

    __slots__ = ()


class AddDevicesResult(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    response=response:str
"""):
    """What became of one device."""

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


class AsynchronousRequestResult(Record, fields="""
    request_id=requestId:str
    status=status:str
"""):
    """How far a request is."""

    __slots__ = ()


class CallbackActionResult(Record, fields="""
    account_name=accountName:str
    service_name=serviceName:str
"""):
    """Which listener was registered or taken away."""

    __slots__ = ()


class CallbackService(OpenEnum):
    """A stream of callback messages, each with a listener of its own."""

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
    """How what was asked for ended."""

    __slots__ = ()
    SUCCESS = "Success"
    FAILED = "Failed"
    PENDING = "Pending"
    DELIVERED = "Delivered"
    QUEUED = "Queued"
    DELIVERY_FAILED = "DeliveryFailed"
    CONFIG_CREATED = "ConfigCreated"
    CONFIG_FAILED = "ConfigFailed"


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
    """Lines to suspend or to restore: named one by one, or selected by account or group, narrowed by plan and custom fields."""

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
    """Devices to activate, and what they get."""

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
    summary=summary:str
    callback_count=callbackCount:int
    max_callback_threshold=maxCallbackThreshold:int
"""):
    """What became of a request for one device, as CarrierService sends it: with `deviceResponse` when it was done, with `faultResponse` when it was not."""

    __slots__ = ()


class CarrierChangeResponse(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    service_plan=servicePlan:str
    state=state:str
"""):
    """A line that was changed in another way."""

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
    """Lines to deactivate."""

    __slots__ = ()


class CarrierDeviceResponse(Record, fields="""
    activate_response=activateResponse:ActivateResponse
    suspend_response=suspendResponse:CarrierChangeResponse
    restore_response=restoreResponse:CarrierChangeResponse
    deactivate_response=deactivateResponse:CarrierChangeResponse
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
    """A line as a carrier sees it."""

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
    """The line to change, and what it gets."""

    __slots__ = ()


class ChangeIdentifierOption(OpenEnum):
    """What is changed."""

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
    """The activation to ask about."""

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


class ContactInfoUpdateRequest(Record, fields="""
    primary_place_of_use=primaryPlaceOfUse:PlaceOfUse
    account_name=accountName:str
    devices=devices:[AccountDeviceList]
"""):
    """The devices, and the place of use that they get, whole."""

    __slots__ = ()


class CustomFields(Record, fields="""
    key=key:str
    value=value:str
"""):
    """A name with a value."""

    __slots__ = ()


class CustomFieldsUpdateRequest(Record, fields="""
    account_name=accountName:str
    custom_fields=customFields:[CustomFields]
    custom_fields_to_update=customFieldsToUpdate:[CustomFields]
    devices=devices:[AccountDeviceList]
    group_name=groupName:str
    service_plan=servicePlan:str
"""):
    """The devices, and the custom fields to write into them."""

    __slots__ = ()


class CustomerName(Record, fields="""
    title=title:str
    first_name=firstName:str
    middle_name=middleName:str
    last_name=lastName:str
    suffix=suffix:str
"""):
    """Name of who uses the device."""

    __slots__ = ()


class DateFilter(Record, fields="""
    earliest=earliest:str
    latest=latest:str
"""):
    """A span of time of up to three months."""

    __slots__ = ()


class DeleteDevicesRequest(Record, fields="""
    devices_to_delete=devicesToDelete:[AccountDeviceList]
    account_name=accountName:str
"""):
    """Devices to delete."""

    __slots__ = ()


class DeleteDevicesResult(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    status=status:str
    message=message:str
"""):
    """What became of one device."""

    __slots__ = ()


DeleteDevicesResultList = list[Any]


class DeleteStatus(OpenEnum):
    """What became of a deletion."""

    __slots__ = ()
    SUCCESS = "Success"
    FAILED = "Failed"


class DeviceActivationRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[AccountDeviceList]
"""):
    """Devices to ask about."""

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
    """The lines, and the cost centre that they get."""

    __slots__ = ()


class DeviceExtendedDiagnosticsRequest(Record, fields="""
    account_name=accountName:str
    device_list=deviceList:[DeviceId]
"""):
    """The device to read."""

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
    """Selects devices by what they have in common."""

    __slots__ = ()


class DeviceFilterWithoutAccount(Record, fields="""
    group_name=groupName:str
    service_plan=servicePlan:str
    custom_fields=customFields:[CustomFields]
"""):
    """Selects devices by what they have in common; the account stands beside it in the request."""

    __slots__ = ()


class DeviceId(Record, fields="""
    id=id:str
    kind=kind:str
"""):
    """One identifier of a device or of its line."""

    __slots__ = ()


class DeviceIdSearch(Record, fields="""
    kind=kind:str
    contains=contains:str
    startswith=startswith:str
    endswith=endswith:str
"""):
    """Matches the identifiers of one kind by their text."""

    __slots__ = ()


class DeviceKind(OpenEnum):
    """What an identifier is."""

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


class DeviceList(Record, fields="""
    device_ids=deviceIds:[DeviceId]
"""):
    """One device, named by its identifiers, where no address can be asked for."""

    __slots__ = ()


class DeviceManagementResult(Record, fields="""
    request_id=requestId:str
"""):
    """The request was accepted; nothing has been done yet."""

    __slots__ = ()


class DeviceMismatchListRequest(Record, fields="""
    filter=filter:DateFilter
    devices=devices:[AccountDeviceList]
    account_name=accountName:str
    group_name=groupName:str
"""):
    """Where and when to look for mismatches."""

    __slots__ = ()


class DeviceMismatchListResult(Record, fields="""
    devices=devices:[MismatchedDevice]
"""):
    """SIMs that were seen in other hardware."""

    __slots__ = ()


class DevicePrlListRequest(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    account_name=accountName:str
    custom_fields=customFields:[CustomFields]
    group_name=groupName:str
    service_plan=servicePlan:str
"""):
    """The devices to ask about, named or selected."""

    __slots__ = ()


class DeviceState(OpenEnum):
    """State of a line."""

    __slots__ = ()
    ACTIVE = "active"
    SUSPEND = "suspend"
    DEACTIVE = "deactive"
    PRE_ACTIVE = "pre-active"
    PENDING_ACTIVATION = "pending activation"


class DeviceSuspensionStatusRequest(Record, fields="""
    device_ids=deviceIds:[DeviceId]
    filter=filter:DeviceFilterWithoutAccount
    account_name=accountName:str
"""):
    """The devices to ask about, named or selected, not both."""

    __slots__ = ()


class DeviceUploadRequest(Record, fields="""
    account_name=accountName:str
    devices=devices:[DeviceList]
    email_address=emailAddress:str
    device_sku=deviceSku:str
    upload_type=uploadType:str
"""):
    """Hardware to make known, all of one type."""

    __slots__ = ()


DeviceWithServiceAddress = dict[str, Any]


class DiagnosticsCategory(Record, fields="""
    category_name=categoryName:str
    extended_attributes=extendedAttributes:[CustomFields]
"""):
    """Attributes that belong together."""

    __slots__ = ()


class DiagnosticsCategoryName(OpenEnum):
    """What attributes are about."""

    __slots__ = ()
    CONNECTIVITY = "Connectivity"
    PROVISIONING = "Provisioning"
    BILLING = "Billing"
    LOCATION = "Location"


class ErrorAnswer(Record, fields="""
    error_code=errorCode:str
    error_message=errorMessage:str
    fault=fault:GatewayFault
    error=error:str
    error_description=error_description:str
    error_uri=error_uri:str
"""):
    """What a failed call answers, the three documented shapes laid over each other: `errorCode` and `errorMessage` of the service, `fault` of the gateway, `error` with its companions of the token endpoint."""

    __slots__ = ()


class FaultResponse(Record, fields="""
    faultcode=faultcode:str
    faultstring=faultstring:str
"""):
    """Why it was not done."""

    __slots__ = ()


class GatewayFault(Record, fields="""
    code=code:str
    message=message:str
    description=description:str
"""):
    """Refusal by the gateway, before the service saw the call."""

    __slots__ = ()


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
    """Devices to move, where to, and what they get there."""

    __slots__ = ()


class GrantType(OpenEnum):
    """The only grant there is."""

    __slots__ = ()
    CLIENT_CREDENTIALS = "client_credentials"


class LogInRequest(Record, fields="""
    username=username:str
    password=password:secret
"""):
    """Who logs in."""

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
    activation_date=activationDate:str
    iccid=iccid:str
    pre_imei=preImei:str
    post_imei=postImei:str
    sim_ota_date=simOtaDate:str
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
    """The lines, and the account that they go to."""

    __slots__ = ()


class OauthErrorCode(OpenEnum):
    """Why the token endpoint refused."""

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
    """Form that ends a bearer token."""

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
    """Form that asks for a bearer token."""

    __slots__ = ()


class PlaceOfUse(Record, fields="""
    address=address:Address
    customer_name=customerName:CustomerName
"""):
    """The primary place of use, where a device is mainly used and by whom."""

    __slots__ = ()


class PublicIpRestriction(OpenEnum):
    """What may reach a device with a public IP address."""

    __slots__ = ()
    RESTRICTED = "restricted"
    UNRESTRICTED = "unrestricted"


class ReasonCode(OpenEnum):
    """Why a line is deactivated."""

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


class RequestStatus(OpenEnum):
    """How far a request is."""

    __slots__ = ()
    PENDING = "Pending"
    SUCCESS = "Success"
    FAILED = "Failed"
    FAILURE = "Failure"


class ServicePlanUpdateRequest(Record, fields="""
    service_plan=servicePlan:str
    account_name=accountName:str
    current_service_plan=currentServicePlan:str
    custom_fields=customFields:[CustomFields]
    devices=devices:[AccountDeviceList]
    group_name=groupName:str
    carrier_ip_pool_name=carrierIpPoolName:str
    take_effect=takeEffect:str
"""):
    """The lines, and the service plan that they get."""

    __slots__ = ()


class ServiceType(OpenEnum):
    """Network generation."""

    __slots__ = ()
    N_4G = "4g"
    N_3G = "3g"


class SessionResetPasswordRequest(Record, fields="""
    old_password=oldPassword:secret
"""):
    """Proof that the caller knows the password that is to go."""

    __slots__ = ()


class SessionResetPasswordResult(Record, fields="""
    new_password=newPassword:secret
"""):
    """The password that the platform made."""

    __slots__ = ()


class ThingspaceDevice(Record, fields="""
    account_name=accountName:str
    billing_cycle_end_date=billingCycleEndDate:str
    carrier_informations=carrierInformations:[CarrierInformation]
    connected=connected:bool
    created_at=createdAt:str
    custom_fields=customFields:[CustomFields]
    device_ids=deviceIds:[DeviceId]
    extended_attributes=extendedAttributes:[CustomFields]
    group_names=groupNames:[str]
    ip_address=ipAddress:str
    last_activation_by=lastActivationBy:str
    last_activation_date=lastActivationDate:str
    last_connection_date=lastConnectionDate:str
"""):
    """What the platform knows of a device and its line."""

    __slots__ = ()


class TokenType(OpenEnum):
    """`Bearer`: goes into the Authorization header behind this word."""

    __slots__ = ()
    BEARER = "Bearer"


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
    """Hardware to make known and to activate, all of one type."""

    __slots__ = ()
