# Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.
"""Every operation of the API by its id: ``client.api``."""

import thingspace.models  # noqa: F401  (declares the record classes that answers become)
from thingspace._calls import AsyncCalls, SyncCalls


class _Operations:
    """The operations; how they are called is added by a second base class."""

    __slots__ = ()

    def register_callback(self, body, *, aname=None):
        """Register the listener of a callback service"""
        return self._call("registerCallback", "CallbackActionResult", {"aname": aname}, {}, body)

    registerCallback = register_callback

    def list_callbacks(self, *, aname=None):
        """List the listeners of an account"""
        return self._call("listCallbacks", "[ConnectivityManagementCallback]", {"aname": aname}, {}, None)

    listCallbacks = list_callbacks

    def deregister_callback(self, sname, *, aname=None):
        """Take away the listener of a callback service"""
        return self._call("deregisterCallback", "CallbackActionResult", {"aname": aname, "sname": sname}, {}, None)

    deregisterCallback = deregister_callback

    def add_devices(self, body):
        """Add devices to the account without activating them"""
        return self._call("addDevices", "[AddDevicesResult]", {}, {}, body)

    addDevices = add_devices

    def check_device_availability(self, body):
        """Ask whether devices can be activated"""
        return self._call("checkDeviceAvailability", "DeviceManagementResult", {}, {}, body)

    checkDeviceAvailability = check_device_availability

    def delete_devices(self, body):
        """Delete deactivated devices from the account"""
        return self._call("deleteDevices", "[DeleteDevicesResult]", {}, {}, body)

    deleteDevices = delete_devices

    def find_mismatched_hardware(self, body):
        """List SIMs that were moved into other hardware"""
        return self._call("findMismatchedHardware", "DeviceMismatchListResult", {}, {}, body)

    findMismatchedHardware = find_mismatched_hardware

    def list_devices(self, body):
        """List devices, or look at one"""
        return self._call("listDevices", "AccountDeviceListResult", {}, {}, body)

    listDevices = list_devices

    def change_device_identifier(self, body, service_type):
        """Change the hardware, SIM or number of a line"""
        return self._call("changeDeviceIdentifier", "DeviceManagementResult", {"serviceType": service_type}, {}, body)

    changeDeviceIdentifier = change_device_identifier

    def change_cost_center(self, body):
        """Set or remove the cost centre of lines"""
        return self._call("changeCostCenter", "DeviceManagementResult", {}, {}, body)

    changeCostCenter = change_cost_center

    def change_custom_fields(self, body):
        """Set custom fields of devices"""
        return self._call("changeCustomFields", "DeviceManagementResult", {}, {}, body)

    changeCustomFields = change_custom_fields

    def change_contact_info(self, body):
        """Replace the place of use of devices"""
        return self._call("changeContactInfo", "DeviceManagementResult", {}, {}, body)

    changeContactInfo = change_contact_info

    def change_service_plan(self, body):
        """Put lines on another service plan"""
        return self._call("changeServicePlan", "DeviceManagementResult", {}, {}, body)

    changeServicePlan = change_service_plan

    def move_devices(self, body):
        """Move lines to another billing account"""
        return self._call("moveDevices", "DeviceManagementResult", {}, {}, body)

    moveDevices = move_devices

    def get_device_extended_diagnostics(self, body):
        """Read the diagnostics of a device"""
        return self._call("getDeviceExtendedDiagnostics", "DeviceExtendedDiagnosticsResult", {}, {}, body)

    getDeviceExtendedDiagnostics = get_device_extended_diagnostics

    def get_suspension_status(self, body):
        """Ask how long devices have been suspended"""
        return self._call("getSuspensionStatus", "DeviceManagementResult", {}, {}, body)

    getSuspensionStatus = get_suspension_status

    def get_prl_information(self, body):
        """Ask which roaming list CDMA devices hold"""
        return self._call("getPrlInformation", "DeviceManagementResult", {}, {}, body)

    getPrlInformation = get_prl_information

    def upload_devices(self, body):
        """Make hardware known to the carrier"""
        return self._call("uploadDevices", "DeviceManagementResult", {}, {}, body)

    uploadDevices = upload_devices

    def upload_and_activate_devices(self, body):
        """Make hardware known to the carrier and activate it"""
        return self._call("uploadAndActivateDevices", "DeviceManagementResult", {}, {}, body)

    uploadAndActivateDevices = upload_and_activate_devices

    def activate_devices(self, body):
        """Activate lines"""
        return self._call("activateDevices", "DeviceManagementResult", {}, {}, body)

    activateDevices = activate_devices

    def deactivate_devices(self, body):
        """Deactivate lines"""
        return self._call("deactivateDevices", "DeviceManagementResult", {}, {}, body)

    deactivateDevices = deactivate_devices

    def suspend_devices(self, body):
        """Suspend lines"""
        return self._call("suspendDevices", "DeviceManagementResult", {}, {}, body)

    suspendDevices = suspend_devices

    def restore_devices(self, body):
        """Restore suspended lines"""
        return self._call("restoreDevices", "DeviceManagementResult", {}, {}, body)

    restoreDevices = restore_devices

    def cancel_location(self, body):
        """Detach one device from the network"""
        return self._call("cancelLocation", "DeviceManagementResult", {}, {}, body)

    cancelLocation = cancel_location

    def go_to_state(self, body):
        """Move devices into a state of the account's own workflow"""
        return self._call("goToState", "DeviceManagementResult", {}, {}, body)

    goToState = go_to_state

    def get_request_status(self, request_id, *, aname=None):
        """Ask how far a request is"""
        return self._call("getRequestStatus", "AsynchronousRequestResult", {"aname": aname, "requestId": request_id}, {}, None)

    getRequestStatus = get_request_status

    def check_order_status(self, body):
        """Ask how far the activation of one device is"""
        return self._call("checkOrderStatus", "DeviceManagementResult", {}, {}, body)

    checkOrderStatus = check_order_status

    def request_oauth_token(self, body):
        """Get a bearer token for the application key and secret"""
        return self._call("requestOauthToken", "OauthToken", {}, {}, body)

    requestOauthToken = request_oauth_token

    def revoke_oauth_token(self, body):
        """Revoke a bearer token before its hour is over"""
        return self._call("revokeOauthToken", None, {}, {}, body)

    revokeOauthToken = revoke_oauth_token

    def start_connectivity_management_session(self, body):
        """Log in and get a session token"""
        return self._call("startConnectivityManagementSession", "LogInResult", {}, {}, body)

    startConnectivityManagementSession = start_connectivity_management_session

    def end_connectivity_management_session(self):
        """Log out"""
        return self._call("endConnectivityManagementSession", "LogOutResult", {}, {}, None)

    endConnectivityManagementSession = end_connectivity_management_session

    def reset_connectivity_management_password(self, body):
        """Have the platform make a new password for the API user"""
        return self._call("resetConnectivityManagementPassword", "SessionResetPasswordResult", {}, {}, body)

    resetConnectivityManagementPassword = reset_connectivity_management_password


class Api(SyncCalls, _Operations):
    """Every operation, waiting for the answer."""

    __slots__ = ()


class AsyncApi(AsyncCalls, _Operations):
    """Every operation, to await."""

    __slots__ = ()
