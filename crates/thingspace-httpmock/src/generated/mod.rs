// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.

mod callbacks;
mod devices;
mod provisioning;
mod session;
/// What a mock of each operation may be asked to expect (`…When`) and to answer (`…Then`); `into_inner` gives httpmock's
/// own types, for what the description does not allow.
pub mod operations {
    pub use super::callbacks::*;
    pub use super::devices::*;
    pub use super::provisioning::*;
    pub use super::session::*;
}
/// An extension trait for [`MockServer`](::httpmock::MockServer) that
/// adds a method for each operation. These are the equivalent of
/// type-checked [`mock()`](::httpmock::MockServer::mock) calls.
pub trait MockServerExt {
    /// Mocks `listCallbacks`: GET /m2m/v1/callbacks/{aname}.
    fn list_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCallbacksWhen, operations::ListCallbacksThen);
    /// Mocks `registerCallback`: POST /m2m/v1/callbacks/{aname}.
    fn register_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RegisterCallbackWhen, operations::RegisterCallbackThen);
    /// Mocks `deregisterCallback`: DELETE /m2m/v1/callbacks/{aname}/name/{sname}.
    fn deregister_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeregisterCallbackWhen,
            operations::DeregisterCallbackThen,
        );
    /// Mocks `addDevices`: POST /m2m/v1/devices/actions/add.
    fn add_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddDevicesWhen, operations::AddDevicesThen);
    /// Mocks `checkDeviceAvailability`: POST /m2m/v1/devices/availability/actions/list.
    fn check_device_availability<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CheckDeviceAvailabilityWhen,
            operations::CheckDeviceAvailabilityThen,
        );
    /// Mocks `deleteDevices`: POST /m2m/v1/devices/actions/delete.
    fn delete_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteDevicesWhen, operations::DeleteDevicesThen);
    /// Mocks `findMismatchedHardware`: POST /m2m/v1/devices/actions/list/imeiiccidmismatch.
    fn find_mismatched_hardware<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FindMismatchedHardwareWhen,
            operations::FindMismatchedHardwareThen,
        );
    /// Mocks `listDevices`: POST /m2m/v1/devices/actions/list.
    fn list_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDevicesWhen, operations::ListDevicesThen);
    /// Mocks `changeDeviceIdentifier`: PUT /m2m/v1/devices/{serviceType}/actions/deviceId.
    fn change_device_identifier<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeDeviceIdentifierWhen,
            operations::ChangeDeviceIdentifierThen,
        );
    /// Mocks `changeCostCenter`: PUT /m2m/v1/devices/costCenter.
    fn change_cost_center<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeCostCenterWhen, operations::ChangeCostCenterThen);
    /// Mocks `changeCustomFields`: PUT /m2m/v1/devices/actions/customFields.
    fn change_custom_fields<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeCustomFieldsWhen,
            operations::ChangeCustomFieldsThen,
        );
    /// Mocks `changeContactInfo`: PUT /m2m/v1/devices/actions/contactInfo.
    fn change_contact_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeContactInfoWhen, operations::ChangeContactInfoThen);
    /// Mocks `changeServicePlan`: PUT /m2m/v1/devices/actions/plan.
    fn change_service_plan<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeServicePlanWhen, operations::ChangeServicePlanThen);
    /// Mocks `moveDevices`: PUT /m2m/v1/devices/actions/move.
    fn move_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::MoveDevicesWhen, operations::MoveDevicesThen);
    /// Mocks `getDeviceExtendedDiagnostics`: POST /m2m/v1/devices/extendeddiagnostics/actions/list.
    fn get_device_extended_diagnostics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDeviceExtendedDiagnosticsWhen,
            operations::GetDeviceExtendedDiagnosticsThen,
        );
    /// Mocks `getSuspensionStatus`: POST /m2m/v1/devices/suspension/status.
    fn get_suspension_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetSuspensionStatusWhen,
            operations::GetSuspensionStatusThen,
        );
    /// Mocks `getPrlInformation`: POST /m2m/v1/devices/prl/actions/list.
    fn get_prl_information<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetPrlInformationWhen, operations::GetPrlInformationThen);
    /// Mocks `uploadDevices`: POST /m2m/v1/devices/actions/upload.
    fn upload_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UploadDevicesWhen, operations::UploadDevicesThen);
    /// Mocks `uploadAndActivateDevices`: POST /m2m/v1/devices/actions/uploadactivate.
    fn upload_and_activate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UploadAndActivateDevicesWhen,
            operations::UploadAndActivateDevicesThen,
        );
    /// Mocks `activateDevices`: POST /m2m/v1/devices/actions/activate.
    fn activate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ActivateDevicesWhen, operations::ActivateDevicesThen);
    /// Mocks `deactivateDevices`: POST /m2m/v1/devices/actions/deactivate.
    fn deactivate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeactivateDevicesWhen, operations::DeactivateDevicesThen);
    /// Mocks `suspendDevices`: POST /m2m/v1/devices/actions/suspend.
    fn suspend_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SuspendDevicesWhen, operations::SuspendDevicesThen);
    /// Mocks `restoreDevices`: POST /m2m/v1/devices/actions/restore.
    fn restore_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RestoreDevicesWhen, operations::RestoreDevicesThen);
    /// Mocks `cancelLocation`: POST /m2m/v1/devices/actions/cancellocation.
    fn cancel_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CancelLocationWhen, operations::CancelLocationThen);
    /// Mocks `goToState`: PUT /m2m/v1/devices/actions/gotostate.
    fn go_to_state<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GoToStateWhen, operations::GoToStateThen);
    /// Mocks `getRequestStatus`: GET /m2m/v1/accounts/{aname}/requests/{requestId}/status.
    fn get_request_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetRequestStatusWhen, operations::GetRequestStatusThen);
    /// Mocks `checkOrderStatus`: POST /m2m/v1/devices/requests/status.
    fn check_order_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CheckOrderStatusWhen, operations::CheckOrderStatusThen);
    /// Mocks `requestOauthToken`: POST /ts/v1/oauth2/token.
    fn request_oauth_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RequestOauthTokenWhen, operations::RequestOauthTokenThen);
    /// Mocks `revokeOauthToken`: POST /ts/v1/oauth2/revoke.
    fn revoke_oauth_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RevokeOauthTokenWhen, operations::RevokeOauthTokenThen);
    /// Mocks `startConnectivityManagementSession`: POST /m2m/v1/session/login.
    fn start_connectivity_management_session<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StartConnectivityManagementSessionWhen,
            operations::StartConnectivityManagementSessionThen,
        );
    /// Mocks `endConnectivityManagementSession`: POST /m2m/v1/session/logout.
    fn end_connectivity_management_session<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndConnectivityManagementSessionWhen,
            operations::EndConnectivityManagementSessionThen,
        );
    /// Mocks `resetConnectivityManagementPassword`: PUT /m2m/v1/session/password/actions/reset.
    fn reset_connectivity_management_password<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ResetConnectivityManagementPasswordWhen,
            operations::ResetConnectivityManagementPasswordThen,
        );
}
impl MockServerExt for ::httpmock::MockServer {
    fn list_callbacks<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListCallbacksWhen, operations::ListCallbacksThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListCallbacksWhen::new(when),
                operations::ListCallbacksThen::new(then),
            )
        })
    }
    fn register_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RegisterCallbackWhen, operations::RegisterCallbackThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RegisterCallbackWhen::new(when),
                operations::RegisterCallbackThen::new(then),
            )
        })
    }
    fn deregister_callback<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::DeregisterCallbackWhen,
            operations::DeregisterCallbackThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeregisterCallbackWhen::new(when),
                operations::DeregisterCallbackThen::new(then),
            )
        })
    }
    fn add_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::AddDevicesWhen, operations::AddDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::AddDevicesWhen::new(when),
                operations::AddDevicesThen::new(then),
            )
        })
    }
    fn check_device_availability<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::CheckDeviceAvailabilityWhen,
            operations::CheckDeviceAvailabilityThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CheckDeviceAvailabilityWhen::new(when),
                operations::CheckDeviceAvailabilityThen::new(then),
            )
        })
    }
    fn delete_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeleteDevicesWhen, operations::DeleteDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeleteDevicesWhen::new(when),
                operations::DeleteDevicesThen::new(then),
            )
        })
    }
    fn find_mismatched_hardware<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::FindMismatchedHardwareWhen,
            operations::FindMismatchedHardwareThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::FindMismatchedHardwareWhen::new(when),
                operations::FindMismatchedHardwareThen::new(then),
            )
        })
    }
    fn list_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ListDevicesWhen, operations::ListDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ListDevicesWhen::new(when),
                operations::ListDevicesThen::new(then),
            )
        })
    }
    fn change_device_identifier<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeDeviceIdentifierWhen,
            operations::ChangeDeviceIdentifierThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeDeviceIdentifierWhen::new(when),
                operations::ChangeDeviceIdentifierThen::new(then),
            )
        })
    }
    fn change_cost_center<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeCostCenterWhen, operations::ChangeCostCenterThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeCostCenterWhen::new(when),
                operations::ChangeCostCenterThen::new(then),
            )
        })
    }
    fn change_custom_fields<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ChangeCustomFieldsWhen,
            operations::ChangeCustomFieldsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeCustomFieldsWhen::new(when),
                operations::ChangeCustomFieldsThen::new(then),
            )
        })
    }
    fn change_contact_info<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeContactInfoWhen, operations::ChangeContactInfoThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeContactInfoWhen::new(when),
                operations::ChangeContactInfoThen::new(then),
            )
        })
    }
    fn change_service_plan<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ChangeServicePlanWhen, operations::ChangeServicePlanThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ChangeServicePlanWhen::new(when),
                operations::ChangeServicePlanThen::new(then),
            )
        })
    }
    fn move_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::MoveDevicesWhen, operations::MoveDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::MoveDevicesWhen::new(when),
                operations::MoveDevicesThen::new(then),
            )
        })
    }
    fn get_device_extended_diagnostics<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetDeviceExtendedDiagnosticsWhen,
            operations::GetDeviceExtendedDiagnosticsThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetDeviceExtendedDiagnosticsWhen::new(when),
                operations::GetDeviceExtendedDiagnosticsThen::new(then),
            )
        })
    }
    fn get_suspension_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::GetSuspensionStatusWhen,
            operations::GetSuspensionStatusThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetSuspensionStatusWhen::new(when),
                operations::GetSuspensionStatusThen::new(then),
            )
        })
    }
    fn get_prl_information<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetPrlInformationWhen, operations::GetPrlInformationThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetPrlInformationWhen::new(when),
                operations::GetPrlInformationThen::new(then),
            )
        })
    }
    fn upload_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::UploadDevicesWhen, operations::UploadDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UploadDevicesWhen::new(when),
                operations::UploadDevicesThen::new(then),
            )
        })
    }
    fn upload_and_activate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::UploadAndActivateDevicesWhen,
            operations::UploadAndActivateDevicesThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::UploadAndActivateDevicesWhen::new(when),
                operations::UploadAndActivateDevicesThen::new(then),
            )
        })
    }
    fn activate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::ActivateDevicesWhen, operations::ActivateDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ActivateDevicesWhen::new(when),
                operations::ActivateDevicesThen::new(then),
            )
        })
    }
    fn deactivate_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::DeactivateDevicesWhen, operations::DeactivateDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::DeactivateDevicesWhen::new(when),
                operations::DeactivateDevicesThen::new(then),
            )
        })
    }
    fn suspend_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::SuspendDevicesWhen, operations::SuspendDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::SuspendDevicesWhen::new(when),
                operations::SuspendDevicesThen::new(then),
            )
        })
    }
    fn restore_devices<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RestoreDevicesWhen, operations::RestoreDevicesThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RestoreDevicesWhen::new(when),
                operations::RestoreDevicesThen::new(then),
            )
        })
    }
    fn cancel_location<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CancelLocationWhen, operations::CancelLocationThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CancelLocationWhen::new(when),
                operations::CancelLocationThen::new(then),
            )
        })
    }
    fn go_to_state<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GoToStateWhen, operations::GoToStateThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GoToStateWhen::new(when),
                operations::GoToStateThen::new(then),
            )
        })
    }
    fn get_request_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::GetRequestStatusWhen, operations::GetRequestStatusThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::GetRequestStatusWhen::new(when),
                operations::GetRequestStatusThen::new(then),
            )
        })
    }
    fn check_order_status<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::CheckOrderStatusWhen, operations::CheckOrderStatusThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::CheckOrderStatusWhen::new(when),
                operations::CheckOrderStatusThen::new(then),
            )
        })
    }
    fn request_oauth_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RequestOauthTokenWhen, operations::RequestOauthTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RequestOauthTokenWhen::new(when),
                operations::RequestOauthTokenThen::new(then),
            )
        })
    }
    fn revoke_oauth_token<F>(&self, config_fn: F) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(operations::RevokeOauthTokenWhen, operations::RevokeOauthTokenThen),
    {
        self.mock(|when, then| {
            config_fn(
                operations::RevokeOauthTokenWhen::new(when),
                operations::RevokeOauthTokenThen::new(then),
            )
        })
    }
    fn start_connectivity_management_session<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::StartConnectivityManagementSessionWhen,
            operations::StartConnectivityManagementSessionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::StartConnectivityManagementSessionWhen::new(when),
                operations::StartConnectivityManagementSessionThen::new(then),
            )
        })
    }
    fn end_connectivity_management_session<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::EndConnectivityManagementSessionWhen,
            operations::EndConnectivityManagementSessionThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::EndConnectivityManagementSessionWhen::new(when),
                operations::EndConnectivityManagementSessionThen::new(then),
            )
        })
    }
    fn reset_connectivity_management_password<F>(
        &self,
        config_fn: F,
    ) -> ::httpmock::Mock<'_>
    where
        F: FnOnce(
            operations::ResetConnectivityManagementPasswordWhen,
            operations::ResetConnectivityManagementPasswordThen,
        ),
    {
        self.mock(|when, then| {
            config_fn(
                operations::ResetConnectivityManagementPasswordWhen::new(when),
                operations::ResetConnectivityManagementPasswordThen::new(then),
            )
        })
    }
}
