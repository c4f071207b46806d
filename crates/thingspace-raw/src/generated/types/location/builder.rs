// Generated from openapi/location.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct AccountConsentCreate {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for AccountConsentCreate {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_list: Ok(Default::default()),
        }
    }
}
impl AccountConsentCreate {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<AccountConsentCreate> for super::AccountConsentCreate {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountConsentCreate,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_list: value.device_list?,
        })
    }
}
impl ::std::convert::From<super::AccountConsentCreate> for AccountConsentCreate {
    fn from(value: super::AccountConsentCreate) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_list: Ok(value.device_list),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AccountConsentUpdate {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    all_device_consent: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for AccountConsentUpdate {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            all_device_consent: Ok(Default::default()),
        }
    }
}
impl AccountConsentUpdate {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn all_device_consent<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.all_device_consent = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for all_device_consent: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<AccountConsentUpdate> for super::AccountConsentUpdate {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountConsentUpdate,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            all_device_consent: value.all_device_consent?,
        })
    }
}
impl ::std::convert::From<super::AccountConsentUpdate> for AccountConsentUpdate {
    fn from(value: super::AccountConsentUpdate) -> Self {
        Self {
            account_name: Ok(value.account_name),
            all_device_consent: Ok(value.all_device_consent),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AccountDeviceConsent {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    all_device_consent: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AccountDeviceConsent {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            all_device_consent: Ok(Default::default()),
            device_list: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AccountDeviceConsent {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn all_device_consent<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.all_device_consent = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for all_device_consent: {e}")
            });
        self
    }
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<AccountDeviceConsent> for super::AccountDeviceConsent {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountDeviceConsent,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            all_device_consent: value.all_device_consent?,
            device_list: value.device_list?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AccountDeviceConsent> for AccountDeviceConsent {
    fn from(value: super::AccountDeviceConsent) -> Self {
        Self {
            account_name: Ok(value.account_name),
            all_device_consent: Ok(value.all_device_consent),
            device_list: Ok(value.device_list),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct BillUsageRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    end_date: ::std::result::Result<::std::string::String, ::std::string::String>,
    start_date: ::std::result::Result<::std::string::String, ::std::string::String>,
    usage_for_all_accounts: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for BillUsageRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            end_date: Err("no value supplied for end_date".to_string()),
            start_date: Err("no value supplied for start_date".to_string()),
            usage_for_all_accounts: Ok(Default::default()),
        }
    }
}
impl BillUsageRequest {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_date: {e}"));
        self
    }
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
    pub fn usage_for_all_accounts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.usage_for_all_accounts = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for usage_for_all_accounts: {e}"
                )
            });
        self
    }
}
impl ::std::convert::TryFrom<BillUsageRequest> for super::BillUsageRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BillUsageRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            end_date: value.end_date?,
            start_date: value.start_date?,
            usage_for_all_accounts: value.usage_for_all_accounts?,
        })
    }
}
impl ::std::convert::From<super::BillUsageRequest> for BillUsageRequest {
    fn from(value: super::BillUsageRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            end_date: Ok(value.end_date),
            start_date: Ok(value.start_date),
            usage_for_all_accounts: Ok(value.usage_for_all_accounts),
        }
    }
}
#[derive(Clone, Debug)]
pub struct BillableUsageReport {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    managed_accounts: ::std::result::Result<
        ::std::vec::Vec<super::ServiceUsage>,
        ::std::string::String,
    >,
    primary_account: ::std::result::Result<
        ::std::option::Option<super::ServiceUsage>,
        ::std::string::String,
    >,
    sku_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    total_transaction_count: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    transactions_allowed: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    usage_for_all_accounts: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for BillableUsageReport {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            managed_accounts: Ok(Default::default()),
            primary_account: Ok(Default::default()),
            sku_name: Ok(Default::default()),
            total_transaction_count: Ok(Default::default()),
            transactions_allowed: Ok(Default::default()),
            usage_for_all_accounts: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl BillableUsageReport {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn managed_accounts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ServiceUsage>>,
        T::Error: ::std::fmt::Display,
    {
        self.managed_accounts = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for managed_accounts: {e}")
            });
        self
    }
    pub fn primary_account<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ServiceUsage>>,
        T::Error: ::std::fmt::Display,
    {
        self.primary_account = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for primary_account: {e}")
            });
        self
    }
    pub fn sku_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.sku_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for sku_name: {e}"));
        self
    }
    pub fn total_transaction_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.total_transaction_count = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for total_transaction_count: {e}"
                )
            });
        self
    }
    pub fn transactions_allowed<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.transactions_allowed = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for transactions_allowed: {e}")
            });
        self
    }
    pub fn usage_for_all_accounts<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.usage_for_all_accounts = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for usage_for_all_accounts: {e}"
                )
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<BillableUsageReport> for super::BillableUsageReport {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BillableUsageReport,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            managed_accounts: value.managed_accounts?,
            primary_account: value.primary_account?,
            sku_name: value.sku_name?,
            total_transaction_count: value.total_transaction_count?,
            transactions_allowed: value.transactions_allowed?,
            usage_for_all_accounts: value.usage_for_all_accounts?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::BillableUsageReport> for BillableUsageReport {
    fn from(value: super::BillableUsageReport) -> Self {
        Self {
            account_name: Ok(value.account_name),
            managed_accounts: Ok(value.managed_accounts),
            primary_account: Ok(value.primary_account),
            sku_name: Ok(value.sku_name),
            total_transaction_count: Ok(value.total_transaction_count),
            transactions_allowed: Ok(value.transactions_allowed),
            usage_for_all_accounts: Ok(value.usage_for_all_accounts),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ConsentRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    all_device: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    exclusion: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<super::ExclusionType>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for ConsentRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            all_device: Ok(Default::default()),
            exclusion: Ok(Default::default()),
            type_: Ok(Default::default()),
        }
    }
}
impl ConsentRequest {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn all_device<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.all_device = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for all_device: {e}"));
        self
    }
    pub fn exclusion<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.exclusion = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for exclusion: {e}"));
        self
    }
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::ExclusionType>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConsentRequest> for super::ConsentRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConsentRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            all_device: value.all_device?,
            exclusion: value.exclusion?,
            type_: value.type_?,
        })
    }
}
impl ::std::convert::From<super::ConsentRequest> for ConsentRequest {
    fn from(value: super::ConsentRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            all_device: Ok(value.all_device),
            exclusion: Ok(value.exclusion),
            type_: Ok(value.type_),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ConsentTransaction {
    status: ::std::result::Result<
        ::std::option::Option<super::LocationTransactionStatus>,
        ::std::string::String,
    >,
    transaction_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ConsentTransaction {
    fn default() -> Self {
        Self {
            status: Ok(Default::default()),
            transaction_id: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ConsentTransaction {
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::LocationTransactionStatus>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    pub fn transaction_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.transaction_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for transaction_id: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ConsentTransaction> for super::ConsentTransaction {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ConsentTransaction,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            status: value.status?,
            transaction_id: value.transaction_id?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ConsentTransaction> for ConsentTransaction {
    fn from(value: super::ConsentTransaction) -> Self {
        Self {
            status: Ok(value.status),
            transaction_id: Ok(value.transaction_id),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceInfo {
    id: ::std::result::Result<::std::string::String, ::std::string::String>,
    kind: ::std::result::Result<::std::string::String, ::std::string::String>,
    mdn: ::std::result::Result<::std::string::String, ::std::string::String>,
}
impl ::std::default::Default for DeviceInfo {
    fn default() -> Self {
        Self {
            id: Err("no value supplied for id".to_string()),
            kind: Err("no value supplied for kind".to_string()),
            mdn: Err("no value supplied for mdn".to_string()),
        }
    }
}
impl DeviceInfo {
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    pub fn kind<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.kind = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for kind: {e}"));
        self
    }
    pub fn mdn<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mdn = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for mdn: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceInfo> for super::DeviceInfo {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceInfo,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            id: value.id?,
            kind: value.kind?,
            mdn: value.mdn?,
        })
    }
}
impl ::std::convert::From<super::DeviceInfo> for DeviceInfo {
    fn from(value: super::DeviceInfo) -> Self {
        Self {
            id: Ok(value.id),
            kind: Ok(value.kind),
            mdn: Ok(value.mdn),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceLocationCallback {
    name: ::std::result::Result<super::LocationCallbackService, ::std::string::String>,
    url: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceLocationCallback {
    fn default() -> Self {
        Self {
            name: Err("no value supplied for name".to_string()),
            url: Err("no value supplied for url".to_string()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceLocationCallback {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::LocationCallbackService>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceLocationCallback> for super::DeviceLocationCallback {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceLocationCallback,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            name: value.name?,
            url: value.url?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceLocationCallback> for DeviceLocationCallback {
    fn from(value: super::DeviceLocationCallback) -> Self {
        Self {
            name: Ok(value.name),
            url: Ok(value.url),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceLocationMessage {
    error: ::std::result::Result<
        ::std::option::Option<super::PositionError>,
        ::std::string::String,
    >,
    msid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    pd: ::std::result::Result<
        ::std::option::Option<super::PositionData>,
        ::std::string::String,
    >,
    txid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceLocationMessage {
    fn default() -> Self {
        Self {
            error: Ok(Default::default()),
            msid: Ok(Default::default()),
            pd: Ok(Default::default()),
            txid: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceLocationMessage {
    pub fn error<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PositionError>>,
        T::Error: ::std::fmt::Display,
    {
        self.error = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error: {e}"));
        self
    }
    pub fn msid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.msid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for msid: {e}"));
        self
    }
    pub fn pd<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PositionData>>,
        T::Error: ::std::fmt::Display,
    {
        self.pd = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for pd: {e}"));
        self
    }
    pub fn txid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.txid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for txid: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceLocationMessage> for super::DeviceLocationMessage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceLocationMessage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            error: value.error?,
            msid: value.msid?,
            pd: value.pd?,
            txid: value.txid?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceLocationMessage> for DeviceLocationMessage {
    fn from(value: super::DeviceLocationMessage) -> Self {
        Self {
            error: Ok(value.error),
            msid: Ok(value.msid),
            pd: Ok(value.pd),
            txid: Ok(value.txid),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceLocationSubscription {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    loc_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    max_allowance: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    purchase_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceLocationSubscription {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            loc_type: Ok(Default::default()),
            max_allowance: Ok(Default::default()),
            purchase_time: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceLocationSubscription {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn loc_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.loc_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for loc_type: {e}"));
        self
    }
    pub fn max_allowance<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.max_allowance = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for max_allowance: {e}")
            });
        self
    }
    pub fn purchase_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.purchase_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for purchase_time: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceLocationSubscription>
for super::DeviceLocationSubscription {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceLocationSubscription,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            loc_type: value.loc_type?,
            max_allowance: value.max_allowance?,
            purchase_time: value.purchase_time?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceLocationSubscription>
for DeviceLocationSubscription {
    fn from(value: super::DeviceLocationSubscription) -> Self {
        Self {
            account_name: Ok(value.account_name),
            loc_type: Ok(value.loc_type),
            max_allowance: Ok(value.max_allowance),
            purchase_time: Ok(value.purchase_time),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DevicesConsentResult {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    all_device: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    exclusion: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    total_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    update_time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DevicesConsentResult {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            all_device: Ok(Default::default()),
            exclusion: Ok(Default::default()),
            has_more_data: Ok(Default::default()),
            total_count: Ok(Default::default()),
            update_time: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DevicesConsentResult {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn all_device<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.all_device = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for all_device: {e}"));
        self
    }
    pub fn exclusion<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.exclusion = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for exclusion: {e}"));
        self
    }
    pub fn has_more_data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.has_more_data = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for has_more_data: {e}")
            });
        self
    }
    pub fn total_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.total_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for total_count: {e}")
            });
        self
    }
    pub fn update_time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.update_time = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for update_time: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DevicesConsentResult> for super::DevicesConsentResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DevicesConsentResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            all_device: value.all_device?,
            exclusion: value.exclusion?,
            has_more_data: value.has_more_data?,
            total_count: value.total_count?,
            update_time: value.update_time?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DevicesConsentResult> for DevicesConsentResult {
    fn from(value: super::DevicesConsentResult) -> Self {
        Self {
            account_name: Ok(value.account_name),
            all_device: Ok(value.all_device),
            exclusion: Ok(value.exclusion),
            has_more_data: Ok(value.has_more_data),
            total_count: Ok(value.total_count),
            update_time: Ok(value.update_time),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct Location {
    error: ::std::result::Result<
        ::std::option::Option<super::PositionError>,
        ::std::string::String,
    >,
    msid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    pd: ::std::result::Result<
        ::std::option::Option<super::PositionData>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for Location {
    fn default() -> Self {
        Self {
            error: Ok(Default::default()),
            msid: Ok(Default::default()),
            pd: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl Location {
    pub fn error<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PositionError>>,
        T::Error: ::std::fmt::Display,
    {
        self.error = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for error: {e}"));
        self
    }
    pub fn msid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.msid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for msid: {e}"));
        self
    }
    pub fn pd<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PositionData>>,
        T::Error: ::std::fmt::Display,
    {
        self.pd = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for pd: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<Location> for super::Location {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Location,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            error: value.error?,
            msid: value.msid?,
            pd: value.pd?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::Location> for Location {
    fn from(value: super::Location) -> Self {
        Self {
            error: Ok(value.error),
            msid: Ok(value.msid),
            pd: Ok(value.pd),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LocationCallbackRegistration {
    account: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<super::LocationCallbackService>,
        ::std::string::String,
    >,
    service_name: ::std::result::Result<
        ::std::option::Option<super::LocationCallbackService>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for LocationCallbackRegistration {
    fn default() -> Self {
        Self {
            account: Ok(Default::default()),
            account_name: Ok(Default::default()),
            name: Ok(Default::default()),
            service_name: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl LocationCallbackRegistration {
    pub fn account<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for account: {e}"));
        self
    }
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::LocationCallbackService>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn service_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::LocationCallbackService>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.service_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_name: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LocationCallbackRegistration>
for super::LocationCallbackRegistration {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LocationCallbackRegistration,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account: value.account?,
            account_name: value.account_name?,
            name: value.name?,
            service_name: value.service_name?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LocationCallbackRegistration>
for LocationCallbackRegistration {
    fn from(value: super::LocationCallbackRegistration) -> Self {
        Self {
            account: Ok(value.account),
            account_name: Ok(value.account_name),
            name: Ok(value.name),
            service_name: Ok(value.service_name),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LocationDeregistration {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_name: ::std::result::Result<
        ::std::option::Option<super::LocationCallbackService>,
        ::std::string::String,
    >,
    success: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for LocationDeregistration {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            service_name: Ok(Default::default()),
            success: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl LocationDeregistration {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn service_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::LocationCallbackService>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.service_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_name: {e}")
            });
        self
    }
    pub fn success<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.success = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for success: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LocationDeregistration> for super::LocationDeregistration {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LocationDeregistration,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            service_name: value.service_name?,
            success: value.success?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LocationDeregistration> for LocationDeregistration {
    fn from(value: super::LocationDeregistration) -> Self {
        Self {
            account_name: Ok(value.account_name),
            service_name: Ok(value.service_name),
            success: Ok(value.success),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LocationMessage {
    status: ::std::result::Result<
        ::std::option::Option<super::LocationTransactionStatus>,
        ::std::string::String,
    >,
    txid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for LocationMessage {
    fn default() -> Self {
        Self {
            status: Ok(Default::default()),
            txid: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl LocationMessage {
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::LocationTransactionStatus>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    pub fn txid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.txid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for txid: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LocationMessage> for super::LocationMessage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LocationMessage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            status: value.status?,
            txid: value.txid?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LocationMessage> for LocationMessage {
    fn from(value: super::LocationMessage) -> Self {
        Self {
            status: Ok(value.status),
            txid: Ok(value.txid),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LocationReport {
    dev_location_list: ::std::result::Result<
        ::std::vec::Vec<super::Location>,
        ::std::string::String,
    >,
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    start_index: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    total_count: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    txid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for LocationReport {
    fn default() -> Self {
        Self {
            dev_location_list: Ok(Default::default()),
            has_more_data: Ok(Default::default()),
            start_index: Ok(Default::default()),
            total_count: Ok(Default::default()),
            txid: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl LocationReport {
    pub fn dev_location_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::Location>>,
        T::Error: ::std::fmt::Display,
    {
        self.dev_location_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for dev_location_list: {e}")
            });
        self
    }
    pub fn has_more_data<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.has_more_data = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for has_more_data: {e}")
            });
        self
    }
    pub fn start_index<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.start_index = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for start_index: {e}")
            });
        self
    }
    pub fn total_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.total_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for total_count: {e}")
            });
        self
    }
    pub fn txid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.txid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for txid: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LocationReport> for super::LocationReport {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LocationReport,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            dev_location_list: value.dev_location_list?,
            has_more_data: value.has_more_data?,
            start_index: value.start_index?,
            total_count: value.total_count?,
            txid: value.txid?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LocationReport> for LocationReport {
    fn from(value: super::LocationReport) -> Self {
        Self {
            dev_location_list: Ok(value.dev_location_list),
            has_more_data: Ok(value.has_more_data),
            start_index: Ok(value.start_index),
            total_count: Ok(value.total_count),
            txid: Ok(value.txid),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LocationReportStatus {
    status: ::std::result::Result<
        ::std::option::Option<super::LocationTransactionStatus>,
        ::std::string::String,
    >,
    txid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for LocationReportStatus {
    fn default() -> Self {
        Self {
            status: Ok(Default::default()),
            txid: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl LocationReportStatus {
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::LocationTransactionStatus>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    pub fn txid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.txid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for txid: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LocationReportStatus> for super::LocationReportStatus {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LocationReportStatus,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            status: value.status?,
            txid: value.txid?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LocationReportStatus> for LocationReportStatus {
    fn from(value: super::LocationReportStatus) -> Self {
        Self {
            status: Ok(value.status),
            txid: Ok(value.txid),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LocationReportTransaction {
    estimated_duration: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        ::std::option::Option<super::LocationTransactionStatus>,
        ::std::string::String,
    >,
    txid: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for LocationReportTransaction {
    fn default() -> Self {
        Self {
            estimated_duration: Ok(Default::default()),
            status: Ok(Default::default()),
            txid: Err("no value supplied for txid".to_string()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl LocationReportTransaction {
    pub fn estimated_duration<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.estimated_duration = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for estimated_duration: {e}")
            });
        self
    }
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::LocationTransactionStatus>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    pub fn txid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.txid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for txid: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LocationReportTransaction>
for super::LocationReportTransaction {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LocationReportTransaction,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            estimated_duration: value.estimated_duration?,
            status: value.status?,
            txid: value.txid?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LocationReportTransaction>
for LocationReportTransaction {
    fn from(value: super::LocationReportTransaction) -> Self {
        Self {
            estimated_duration: Ok(value.estimated_duration),
            status: Ok(value.status),
            txid: Ok(value.txid),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LocationRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    accuracy_mode: ::std::result::Result<
        ::std::option::Option<super::AccuracyMode>,
        ::std::string::String,
    >,
    cache_mode: ::std::result::Result<
        ::std::option::Option<super::CacheMode>,
        ::std::string::String,
    >,
    device_list: ::std::result::Result<
        ::std::vec::Vec<super::DeviceInfo>,
        ::std::string::String,
    >,
    max_loc_age: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for LocationRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            accuracy_mode: Ok(Default::default()),
            cache_mode: Ok(Default::default()),
            device_list: Err("no value supplied for device_list".to_string()),
            max_loc_age: Ok(Default::default()),
        }
    }
}
impl LocationRequest {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn accuracy_mode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::AccuracyMode>>,
        T::Error: ::std::fmt::Display,
    {
        self.accuracy_mode = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for accuracy_mode: {e}")
            });
        self
    }
    pub fn cache_mode<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::CacheMode>>,
        T::Error: ::std::fmt::Display,
    {
        self.cache_mode = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for cache_mode: {e}"));
        self
    }
    pub fn device_list<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceInfo>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_list = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_list: {e}")
            });
        self
    }
    pub fn max_loc_age<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.max_loc_age = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for max_loc_age: {e}")
            });
        self
    }
}
impl ::std::convert::TryFrom<LocationRequest> for super::LocationRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LocationRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            accuracy_mode: value.accuracy_mode?,
            cache_mode: value.cache_mode?,
            device_list: value.device_list?,
            max_loc_age: value.max_loc_age?,
        })
    }
}
impl ::std::convert::From<super::LocationRequest> for LocationRequest {
    fn from(value: super::LocationRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            accuracy_mode: Ok(value.accuracy_mode),
            cache_mode: Ok(value.cache_mode),
            device_list: Ok(value.device_list),
            max_loc_age: Ok(value.max_loc_age),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LocationTransaction {
    status: ::std::result::Result<
        ::std::option::Option<super::LocationTransactionStatus>,
        ::std::string::String,
    >,
    txid: ::std::result::Result<::std::string::String, ::std::string::String>,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for LocationTransaction {
    fn default() -> Self {
        Self {
            status: Ok(Default::default()),
            txid: Err("no value supplied for txid".to_string()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl LocationTransaction {
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::LocationTransactionStatus>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
    pub fn txid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.txid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for txid: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<LocationTransaction> for super::LocationTransaction {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LocationTransaction,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            status: value.status?,
            txid: value.txid?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LocationTransaction> for LocationTransaction {
    fn from(value: super::LocationTransaction) -> Self {
        Self {
            status: Ok(value.status),
            txid: Ok(value.txid),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PositionData {
    qos: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    radius: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    utcoffset: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    x: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    y: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for PositionData {
    fn default() -> Self {
        Self {
            qos: Ok(Default::default()),
            radius: Ok(Default::default()),
            time: Ok(Default::default()),
            utcoffset: Ok(Default::default()),
            x: Ok(Default::default()),
            y: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl PositionData {
    pub fn qos<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.qos = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for qos: {e}"));
        self
    }
    pub fn radius<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.radius = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for radius: {e}"));
        self
    }
    pub fn time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for time: {e}"));
        self
    }
    pub fn utcoffset<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.utcoffset = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for utcoffset: {e}"));
        self
    }
    pub fn x<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.x = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for x: {e}"));
        self
    }
    pub fn y<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.y = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for y: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PositionData> for super::PositionData {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PositionData,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            qos: value.qos?,
            radius: value.radius?,
            time: value.time?,
            utcoffset: value.utcoffset?,
            x: value.x?,
            y: value.y?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PositionData> for PositionData {
    fn from(value: super::PositionData) -> Self {
        Self {
            qos: Ok(value.qos),
            radius: Ok(value.radius),
            time: Ok(value.time),
            utcoffset: Ok(value.utcoffset),
            x: Ok(value.x),
            y: Ok(value.y),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct PositionError {
    info: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    time: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<super::PositionErrorType>,
        ::std::string::String,
    >,
    utcoffset: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for PositionError {
    fn default() -> Self {
        Self {
            info: Ok(Default::default()),
            time: Ok(Default::default()),
            type_: Ok(Default::default()),
            utcoffset: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl PositionError {
    pub fn info<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.info = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for info: {e}"));
        self
    }
    pub fn time<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.time = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for time: {e}"));
        self
    }
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::PositionErrorType>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
    pub fn utcoffset<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.utcoffset = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for utcoffset: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<PositionError> for super::PositionError {
    type Error = super::error::ConversionError;
    fn try_from(
        value: PositionError,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            info: value.info?,
            time: value.time?,
            type_: value.type_?,
            utcoffset: value.utcoffset?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::PositionError> for PositionError {
    fn from(value: super::PositionError) -> Self {
        Self {
            info: Ok(value.info),
            time: Ok(value.time),
            type_: Ok(value.type_),
            utcoffset: Ok(value.utcoffset),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ServiceUsage {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    transactions_count: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ServiceUsage {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            transactions_count: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ServiceUsage {
    pub fn account_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_name: {e}")
            });
        self
    }
    pub fn transactions_count<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.transactions_count = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for transactions_count: {e}")
            });
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<ServiceUsage> for super::ServiceUsage {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ServiceUsage,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            transactions_count: value.transactions_count?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ServiceUsage> for ServiceUsage {
    fn from(value: super::ServiceUsage) -> Self {
        Self {
            account_name: Ok(value.account_name),
            transactions_count: Ok(value.transactions_count),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct TransactionId {
    txid: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for TransactionId {
    fn default() -> Self {
        Self {
            txid: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl TransactionId {
    pub fn txid<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.txid = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for txid: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::Extra>,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<TransactionId> for super::TransactionId {
    type Error = super::error::ConversionError;
    fn try_from(
        value: TransactionId,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            txid: value.txid?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::TransactionId> for TransactionId {
    fn from(value: super::TransactionId) -> Self {
        Self {
            txid: Ok(value.txid),
            extra: Ok(value.extra),
        }
    }
}
