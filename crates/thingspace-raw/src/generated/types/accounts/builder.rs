// Generated from openapi/accounts.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct Account {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    account_number: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    carriers: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    features: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    i_p_pools: ::std::result::Result<
        ::std::vec::Vec<super::IpPool>,
        ::std::string::String,
    >,
    ip_pools: ::std::result::Result<
        ::std::vec::Vec<super::IpPool>,
        ::std::string::String,
    >,
    is_provisioning_allowed: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    organization_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plans: ::std::result::Result<
        ::std::vec::Vec<super::ServicePlan>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for Account {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            account_number: Ok(Default::default()),
            carriers: Ok(Default::default()),
            features: Ok(Default::default()),
            i_p_pools: Ok(Default::default()),
            ip_pools: Ok(Default::default()),
            is_provisioning_allowed: Ok(Default::default()),
            organization_name: Ok(Default::default()),
            service_plans: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl Account {
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
    pub fn account_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.account_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for account_number: {e}")
            });
        self
    }
    pub fn carriers<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.carriers = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for carriers: {e}"));
        self
    }
    pub fn features<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.features = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for features: {e}"));
        self
    }
    pub fn i_p_pools<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::IpPool>>,
        T::Error: ::std::fmt::Display,
    {
        self.i_p_pools = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for i_p_pools: {e}"));
        self
    }
    pub fn ip_pools<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::IpPool>>,
        T::Error: ::std::fmt::Display,
    {
        self.ip_pools = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for ip_pools: {e}"));
        self
    }
    pub fn is_provisioning_allowed<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_provisioning_allowed = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for is_provisioning_allowed: {e}"
                )
            });
        self
    }
    pub fn organization_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.organization_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for organization_name: {e}")
            });
        self
    }
    pub fn service_plans<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ServicePlan>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plans = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plans: {e}")
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
impl ::std::convert::TryFrom<Account> for super::Account {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Account,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            account_number: value.account_number?,
            carriers: value.carriers?,
            features: value.features?,
            i_p_pools: value.i_p_pools?,
            ip_pools: value.ip_pools?,
            is_provisioning_allowed: value.is_provisioning_allowed?,
            organization_name: value.organization_name?,
            service_plans: value.service_plans?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::Account> for Account {
    fn from(value: super::Account) -> Self {
        Self {
            account_name: Ok(value.account_name),
            account_number: Ok(value.account_number),
            carriers: Ok(value.carriers),
            features: Ok(value.features),
            i_p_pools: Ok(value.i_p_pools),
            ip_pools: Ok(value.ip_pools),
            is_provisioning_allowed: Ok(value.is_provisioning_allowed),
            organization_name: Ok(value.organization_name),
            service_plans: Ok(value.service_plans),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AccountLead {
    address: ::std::result::Result<
        ::std::option::Option<super::LeadAddress>,
        ::std::string::String,
    >,
    lead_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    lead_state: ::std::result::Result<
        ::std::option::Option<super::LeadState>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AccountLead {
    fn default() -> Self {
        Self {
            address: Ok(Default::default()),
            lead_id: Ok(Default::default()),
            lead_state: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AccountLead {
    pub fn address<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::LeadAddress>>,
        T::Error: ::std::fmt::Display,
    {
        self.address = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for address: {e}"));
        self
    }
    pub fn lead_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.lead_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for lead_id: {e}"));
        self
    }
    pub fn lead_state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::LeadState>>,
        T::Error: ::std::fmt::Display,
    {
        self.lead_state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for lead_state: {e}"));
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
impl ::std::convert::TryFrom<AccountLead> for super::AccountLead {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountLead,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            address: value.address?,
            lead_id: value.lead_id?,
            lead_state: value.lead_state?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AccountLead> for AccountLead {
    fn from(value: super::AccountLead) -> Self {
        Self {
            address: Ok(value.address),
            lead_id: Ok(value.lead_id),
            lead_state: Ok(value.lead_state),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AccountLeadsResult {
    has_more_data: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    leads: ::std::result::Result<
        ::std::vec::Vec<super::AccountLead>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AccountLeadsResult {
    fn default() -> Self {
        Self {
            has_more_data: Ok(Default::default()),
            leads: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AccountLeadsResult {
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
    pub fn leads<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::AccountLead>>,
        T::Error: ::std::fmt::Display,
    {
        self.leads = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for leads: {e}"));
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
impl ::std::convert::TryFrom<AccountLeadsResult> for super::AccountLeadsResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountLeadsResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            has_more_data: value.has_more_data?,
            leads: value.leads?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AccountLeadsResult> for AccountLeadsResult {
    fn from(value: super::AccountLeadsResult) -> Self {
        Self {
            has_more_data: Ok(value.has_more_data),
            leads: Ok(value.leads),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AccountService {
    description: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    states: ::std::result::Result<
        ::std::vec::Vec<super::ServiceState>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AccountService {
    fn default() -> Self {
        Self {
            description: Ok(Default::default()),
            name: Ok(Default::default()),
            states: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AccountService {
    pub fn description<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.description = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for description: {e}")
            });
        self
    }
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn states<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::ServiceState>>,
        T::Error: ::std::fmt::Display,
    {
        self.states = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for states: {e}"));
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
impl ::std::convert::TryFrom<AccountService> for super::AccountService {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountService,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            description: value.description?,
            name: value.name?,
            states: value.states?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AccountService> for AccountService {
    fn from(value: super::AccountService) -> Self {
        Self {
            description: Ok(value.description),
            name: Ok(value.name),
            states: Ok(value.states),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct AccountStatesAndServices {
    engagement: ::std::result::Result<
        ::std::vec::Vec<super::Engagement>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for AccountStatesAndServices {
    fn default() -> Self {
        Self {
            engagement: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl AccountStatesAndServices {
    pub fn engagement<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::Engagement>>,
        T::Error: ::std::fmt::Display,
    {
        self.engagement = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for engagement: {e}"));
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
impl ::std::convert::TryFrom<AccountStatesAndServices>
for super::AccountStatesAndServices {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AccountStatesAndServices,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            engagement: value.engagement?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::AccountStatesAndServices> for AccountStatesAndServices {
    fn from(value: super::AccountStatesAndServices) -> Self {
        Self {
            engagement: Ok(value.engagement),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceSkuInfo {
    device_sku: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_sku_status: ::std::result::Result<
        ::std::option::Option<super::DeviceSkuStatus>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceSkuInfo {
    fn default() -> Self {
        Self {
            device_sku: Ok(Default::default()),
            device_sku_status: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceSkuInfo {
    pub fn device_sku<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_sku = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_sku: {e}"));
        self
    }
    pub fn device_sku_status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceSkuStatus>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_sku_status = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_sku_status: {e}")
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
impl ::std::convert::TryFrom<DeviceSkuInfo> for super::DeviceSkuInfo {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceSkuInfo,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_sku: value.device_sku?,
            device_sku_status: value.device_sku_status?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceSkuInfo> for DeviceSkuInfo {
    fn from(value: super::DeviceSkuInfo) -> Self {
        Self {
            device_sku: Ok(value.device_sku),
            device_sku_status: Ok(value.device_sku_status),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceSkuListResult {
    account_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    device_sku_info: ::std::result::Result<
        ::std::vec::Vec<super::DeviceSkuInfo>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for DeviceSkuListResult {
    fn default() -> Self {
        Self {
            account_name: Ok(Default::default()),
            device_sku_info: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl DeviceSkuListResult {
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
    pub fn device_sku_info<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceSkuInfo>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_sku_info = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for device_sku_info: {e}")
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
impl ::std::convert::TryFrom<DeviceSkuListResult> for super::DeviceSkuListResult {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceSkuListResult,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            device_sku_info: value.device_sku_info?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::DeviceSkuListResult> for DeviceSkuListResult {
    fn from(value: super::DeviceSkuListResult) -> Self {
        Self {
            account_name: Ok(value.account_name),
            device_sku_info: Ok(value.device_sku_info),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct Engagement {
    charging_group: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    engagement_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    services: ::std::result::Result<
        ::std::vec::Vec<super::AccountService>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for Engagement {
    fn default() -> Self {
        Self {
            charging_group: Ok(Default::default()),
            engagement_id: Ok(Default::default()),
            services: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl Engagement {
    pub fn charging_group<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.charging_group = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for charging_group: {e}")
            });
        self
    }
    pub fn engagement_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.engagement_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for engagement_id: {e}")
            });
        self
    }
    pub fn services<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::AccountService>>,
        T::Error: ::std::fmt::Display,
    {
        self.services = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for services: {e}"));
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
impl ::std::convert::TryFrom<Engagement> for super::Engagement {
    type Error = super::error::ConversionError;
    fn try_from(
        value: Engagement,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            charging_group: value.charging_group?,
            engagement_id: value.engagement_id?,
            services: value.services?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::Engagement> for Engagement {
    fn from(value: super::Engagement) -> Self {
        Self {
            charging_group: Ok(value.charging_group),
            engagement_id: Ok(value.engagement_id),
            services: Ok(value.services),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct IpPool {
    is_default_pool: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
    pool_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    pool_type: ::std::result::Result<
        ::std::option::Option<super::IpPoolType>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for IpPool {
    fn default() -> Self {
        Self {
            is_default_pool: Ok(Default::default()),
            pool_name: Ok(Default::default()),
            pool_type: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl IpPool {
    pub fn is_default_pool<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.is_default_pool = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for is_default_pool: {e}")
            });
        self
    }
    pub fn pool_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.pool_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for pool_name: {e}"));
        self
    }
    pub fn pool_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::IpPoolType>>,
        T::Error: ::std::fmt::Display,
    {
        self.pool_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for pool_type: {e}"));
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
impl ::std::convert::TryFrom<IpPool> for super::IpPool {
    type Error = super::error::ConversionError;
    fn try_from(
        value: IpPool,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            is_default_pool: value.is_default_pool?,
            pool_name: value.pool_name?,
            pool_type: value.pool_type?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::IpPool> for IpPool {
    fn from(value: super::IpPool) -> Self {
        Self {
            is_default_pool: Ok(value.is_default_pool),
            pool_name: Ok(value.pool_name),
            pool_type: Ok(value.pool_type),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct LeadAddress {
    address_line1: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    address_line2: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    city: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    country: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    email_address: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    phone: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    phone_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    zip: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    zip4: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for LeadAddress {
    fn default() -> Self {
        Self {
            address_line1: Ok(Default::default()),
            address_line2: Ok(Default::default()),
            city: Ok(Default::default()),
            country: Ok(Default::default()),
            email_address: Ok(Default::default()),
            phone: Ok(Default::default()),
            phone_type: Ok(Default::default()),
            state: Ok(Default::default()),
            zip: Ok(Default::default()),
            zip4: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl LeadAddress {
    pub fn address_line1<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.address_line1 = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for address_line1: {e}")
            });
        self
    }
    pub fn address_line2<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.address_line2 = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for address_line2: {e}")
            });
        self
    }
    pub fn city<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.city = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for city: {e}"));
        self
    }
    pub fn country<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.country = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for country: {e}"));
        self
    }
    pub fn email_address<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.email_address = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for email_address: {e}")
            });
        self
    }
    pub fn phone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phone = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phone: {e}"));
        self
    }
    pub fn phone_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.phone_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for phone_type: {e}"));
        self
    }
    pub fn state<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.state = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state: {e}"));
        self
    }
    pub fn zip<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.zip = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for zip: {e}"));
        self
    }
    pub fn zip4<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.zip4 = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for zip4: {e}"));
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
impl ::std::convert::TryFrom<LeadAddress> for super::LeadAddress {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LeadAddress,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            address_line1: value.address_line1?,
            address_line2: value.address_line2?,
            city: value.city?,
            country: value.country?,
            email_address: value.email_address?,
            phone: value.phone?,
            phone_type: value.phone_type?,
            state: value.state?,
            zip: value.zip?,
            zip4: value.zip4?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::LeadAddress> for LeadAddress {
    fn from(value: super::LeadAddress) -> Self {
        Self {
            address_line1: Ok(value.address_line1),
            address_line2: Ok(value.address_line2),
            city: Ok(value.city),
            country: Ok(value.country),
            email_address: Ok(value.email_address),
            phone: Ok(value.phone),
            phone_type: Ok(value.phone_type),
            state: Ok(value.state),
            zip: Ok(value.zip),
            zip4: Ok(value.zip4),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ServicePlan {
    carrier_service_plan_code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    code: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extended_attributes: ::std::result::Result<
        ::std::vec::Vec<super::CustomFields>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    size_kb: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ServicePlan {
    fn default() -> Self {
        Self {
            carrier_service_plan_code: Ok(Default::default()),
            code: Ok(Default::default()),
            extended_attributes: Ok(Default::default()),
            name: Ok(Default::default()),
            size_kb: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ServicePlan {
    pub fn carrier_service_plan_code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.carrier_service_plan_code = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for carrier_service_plan_code: {e}"
                )
            });
        self
    }
    pub fn code<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.code = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for code: {e}"));
        self
    }
    pub fn extended_attributes<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::CustomFields>>,
        T::Error: ::std::fmt::Display,
    {
        self.extended_attributes = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for extended_attributes: {e}")
            });
        self
    }
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn size_kb<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i64>>,
        T::Error: ::std::fmt::Display,
    {
        self.size_kb = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for size_kb: {e}"));
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
impl ::std::convert::TryFrom<ServicePlan> for super::ServicePlan {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ServicePlan,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            carrier_service_plan_code: value.carrier_service_plan_code?,
            code: value.code?,
            extended_attributes: value.extended_attributes?,
            name: value.name?,
            size_kb: value.size_kb?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ServicePlan> for ServicePlan {
    fn from(value: super::ServicePlan) -> Self {
        Self {
            carrier_service_plan_code: Ok(value.carrier_service_plan_code),
            code: Ok(value.code),
            extended_attributes: Ok(value.extended_attributes),
            name: Ok(value.name),
            size_kb: Ok(value.size_kb),
            extra: Ok(value.extra),
        }
    }
}
#[derive(Clone, Debug)]
pub struct ServiceState {
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    service_plans: ::std::result::Result<
        ::std::vec::Vec<::std::string::String>,
        ::std::string::String,
    >,
    workflow_sequence_number: ::std::result::Result<
        ::std::option::Option<f64>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<crate::Extra, ::std::string::String>,
}
impl ::std::default::Default for ServiceState {
    fn default() -> Self {
        Self {
            name: Ok(Default::default()),
            service_plans: Ok(Default::default()),
            workflow_sequence_number: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}
impl ServiceState {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
    pub fn service_plans<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.service_plans = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for service_plans: {e}")
            });
        self
    }
    pub fn workflow_sequence_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<f64>>,
        T::Error: ::std::fmt::Display,
    {
        self.workflow_sequence_number = value
            .try_into()
            .map_err(|e| {
                format!(
                    "error converting supplied value for workflow_sequence_number: {e}"
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
impl ::std::convert::TryFrom<ServiceState> for super::ServiceState {
    type Error = super::error::ConversionError;
    fn try_from(
        value: ServiceState,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            name: value.name?,
            service_plans: value.service_plans?,
            workflow_sequence_number: value.workflow_sequence_number?,
            extra: value.extra?,
        })
    }
}
impl ::std::convert::From<super::ServiceState> for ServiceState {
    fn from(value: super::ServiceState) -> Self {
        Self {
            name: Ok(value.name),
            service_plans: Ok(value.service_plans),
            workflow_sequence_number: Ok(value.workflow_sequence_number),
            extra: Ok(value.extra),
        }
    }
}
