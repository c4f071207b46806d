// Generated from openapi/accounts.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///An account.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Account {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///Number of the account, usually the same as its name.
    #[serde(
        rename = "accountNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_number: ::std::option::Option<::std::string::String>,
    ///Carriers that serve the account.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub carriers: ::std::vec::Vec<::std::string::String>,
    ///Features that the account has subscribed to.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub features: ::std::vec::Vec<::std::string::String>,
    ///IP address pools, under the name that the SDKs use (quirk accounts-ip-pools).
    #[serde(
        rename = "iPPools",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub i_p_pools: ::std::vec::Vec<IpPool>,
    ///IP address pools, under the name that Verizon's documentation and a user's program use.
    #[serde(
        rename = "ipPools",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub ip_pools: ::std::vec::Vec<IpPool>,
    ///Whether devices may be activated and changed.
    #[serde(
        rename = "isProvisioningAllowed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_provisioning_allowed: ::std::option::Option<bool>,
    ///Organization that the account belongs to.
    #[serde(
        rename = "organizationName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub organization_name: ::std::option::Option<::std::string::String>,
    ///Service plans that are available to devices of the account.
    #[serde(
        rename = "servicePlans",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub service_plans: ::std::vec::Vec<ServicePlan>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for Account {
    const NAME: &'static str = "Account";
    const MEMBERS: &'static [&'static str] = &[
        "accountName",
        "accountNumber",
        "carriers",
        "features",
        "iPPools",
        "ipPools",
        "isProvisioningAllowed",
        "organizationName",
        "servicePlans",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_account_number = None;
        let mut found_carriers = None;
        let mut found_features = None;
        let mut found_i_p_pools = None;
        let mut found_ip_pools = None;
        let mut found_is_provisioning_allowed = None;
        let mut found_organization_name = None;
        let mut found_service_plans = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "accountNumber" => {
                    found_account_number = Some(
                        crate::lenient::next_value("accountNumber", &mut members)?,
                    );
                }
                "carriers" => {
                    found_carriers = Some(
                        crate::lenient::next_value("carriers", &mut members)?,
                    );
                }
                "features" => {
                    found_features = Some(
                        crate::lenient::next_value("features", &mut members)?,
                    );
                }
                "iPPools" => {
                    found_i_p_pools = Some(
                        crate::lenient::next_value("iPPools", &mut members)?,
                    );
                }
                "ipPools" => {
                    found_ip_pools = Some(
                        crate::lenient::next_value("ipPools", &mut members)?,
                    );
                }
                "isProvisioningAllowed" => {
                    found_is_provisioning_allowed = Some(
                        crate::lenient::next_value(
                            "isProvisioningAllowed",
                            &mut members,
                        )?,
                    );
                }
                "organizationName" => {
                    found_organization_name = Some(
                        crate::lenient::next_value("organizationName", &mut members)?,
                    );
                }
                "servicePlans" => {
                    found_service_plans = Some(
                        crate::lenient::next_value("servicePlans", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            account_number: crate::lenient::member(
                found_account_number,
                "accountNumber",
            )?,
            carriers: crate::lenient::member(found_carriers, "carriers")?,
            features: crate::lenient::member(found_features, "features")?,
            i_p_pools: crate::lenient::member(found_i_p_pools, "iPPools")?,
            ip_pools: crate::lenient::member(found_ip_pools, "ipPools")?,
            is_provisioning_allowed: crate::lenient::member(
                found_is_provisioning_allowed,
                "isProvisioningAllowed",
            )?,
            organization_name: crate::lenient::member(
                found_organization_name,
                "organizationName",
            )?,
            service_plans: crate::lenient::member(found_service_plans, "servicePlans")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for Account {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for Account {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl Account {
    pub fn builder() -> builder::Account {
        Default::default()
    }
}
///A prospect.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AccountLead {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<LeadAddress>,
    ///The id of the lead.
    #[serde(rename = "leadId", skip_serializing_if = "::std::option::Option::is_none")]
    pub lead_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "leadState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub lead_state: ::std::option::Option<LeadState>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AccountLead {
    const NAME: &'static str = "AccountLead";
    const MEMBERS: &'static [&'static str] = &["address", "leadId", "leadState"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_address = None;
        let mut found_lead_id = None;
        let mut found_lead_state = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "address" => {
                    found_address = Some(
                        crate::lenient::next_value("address", &mut members)?,
                    );
                }
                "leadId" => {
                    found_lead_id = Some(
                        crate::lenient::next_value("leadId", &mut members)?,
                    );
                }
                "leadState" => {
                    found_lead_state = Some(
                        crate::lenient::next_value("leadState", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            address: crate::lenient::member(found_address, "address")?,
            lead_id: crate::lenient::member(found_lead_id, "leadId")?,
            lead_state: crate::lenient::member(found_lead_state, "leadState")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountLead {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AccountLead {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AccountLead {
    pub fn builder() -> builder::AccountLead {
        Default::default()
    }
}
///A page of leads.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AccountLeadsResult {
    ///Whether more leads follow.
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///The leads, at most 1000.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub leads: ::std::vec::Vec<AccountLead>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AccountLeadsResult {
    const NAME: &'static str = "AccountLeadsResult";
    const MEMBERS: &'static [&'static str] = &["hasMoreData", "leads"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_has_more_data = None;
        let mut found_leads = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "leads" => {
                    found_leads = Some(
                        crate::lenient::next_value("leads", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            leads: crate::lenient::member(found_leads, "leads")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountLeadsResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AccountLeadsResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AccountLeadsResult {
    pub fn builder() -> builder::AccountLeadsResult {
        Default::default()
    }
}
///A custom service.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AccountService {
    ///Purpose of the service.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Name of the service, as used by goToState.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///The states that devices can have in this service.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub states: ::std::vec::Vec<ServiceState>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AccountService {
    const NAME: &'static str = "AccountService";
    const MEMBERS: &'static [&'static str] = &["description", "name", "states"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_description = None;
        let mut found_name = None;
        let mut found_states = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "description" => {
                    found_description = Some(
                        crate::lenient::next_value("description", &mut members)?,
                    );
                }
                "name" => {
                    found_name = Some(crate::lenient::next_value("name", &mut members)?);
                }
                "states" => {
                    found_states = Some(
                        crate::lenient::next_value("states", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            description: crate::lenient::member(found_description, "description")?,
            name: crate::lenient::member(found_name, "name")?,
            states: crate::lenient::member(found_states, "states")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountService {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AccountService {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AccountService {
    pub fn builder() -> builder::AccountService {
        Default::default()
    }
}
///Custom services and their states.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AccountStatesAndServices {
    ///The engagements: a list, although the name of the member is singular.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub engagement: ::std::vec::Vec<Engagement>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for AccountStatesAndServices {
    const NAME: &'static str = "AccountStatesAndServices";
    const MEMBERS: &'static [&'static str] = &["engagement"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_engagement = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "engagement" => {
                    found_engagement = Some(
                        crate::lenient::next_value("engagement", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            engagement: crate::lenient::member(found_engagement, "engagement")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountStatesAndServices {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for AccountStatesAndServices {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl AccountStatesAndServices {
    pub fn builder() -> builder::AccountStatesAndServices {
        Default::default()
    }
}
///A device model.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceSkuInfo {
    ///The SKU.
    #[serde(
        rename = "deviceSku",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_sku: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "deviceSkuStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub device_sku_status: ::std::option::Option<DeviceSkuStatus>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceSkuInfo {
    const NAME: &'static str = "DeviceSkuInfo";
    const MEMBERS: &'static [&'static str] = &["deviceSku", "deviceSkuStatus"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_device_sku = None;
        let mut found_device_sku_status = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "deviceSku" => {
                    found_device_sku = Some(
                        crate::lenient::next_value("deviceSku", &mut members)?,
                    );
                }
                "deviceSkuStatus" => {
                    found_device_sku_status = Some(
                        crate::lenient::next_value("deviceSkuStatus", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            device_sku: crate::lenient::member(found_device_sku, "deviceSku")?,
            device_sku_status: crate::lenient::member(
                found_device_sku_status,
                "deviceSkuStatus",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceSkuInfo {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceSkuInfo {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceSkuInfo {
    pub fn builder() -> builder::DeviceSkuInfo {
        Default::default()
    }
}
///The SKUs of an account.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceSkuListResult {
    ///Billing account: ten digits, a hyphen, five digits.
    #[serde(
        rename = "accountName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_name: ::std::option::Option<::std::string::String>,
    ///The SKUs.
    #[serde(
        rename = "deviceSkuInfo",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub device_sku_info: ::std::vec::Vec<DeviceSkuInfo>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceSkuListResult {
    const NAME: &'static str = "DeviceSkuListResult";
    const MEMBERS: &'static [&'static str] = &["accountName", "deviceSkuInfo"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_account_name = None;
        let mut found_device_sku_info = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "accountName" => {
                    found_account_name = Some(
                        crate::lenient::next_value("accountName", &mut members)?,
                    );
                }
                "deviceSkuInfo" => {
                    found_device_sku_info = Some(
                        crate::lenient::next_value("deviceSkuInfo", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            account_name: crate::lenient::member(found_account_name, "accountName")?,
            device_sku_info: crate::lenient::member(
                found_device_sku_info,
                "deviceSkuInfo",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceSkuListResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceSkuListResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceSkuListResult {
    pub fn builder() -> builder::DeviceSkuListResult {
        Default::default()
    }
}
///Whether devices of an SKU are certified and in the carrier's device database (DMD).
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum DeviceSkuStatus {
    /// `Valid`
    Valid,
    /// `Certified and in DMD`
    CertifiedAndInDmd,
    /// `Certified but not in DMD`
    CertifiedButNotInDmd,
    /// `Not Certified`
    NotCertified,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl DeviceSkuStatus {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &[
        "Valid",
        "Certified and in DMD",
        "Certified but not in DMD",
        "Not Certified",
    ];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Valid => "Valid",
            Self::CertifiedAndInDmd => "Certified and in DMD",
            Self::CertifiedButNotInDmd => "Certified but not in DMD",
            Self::NotCertified => "Not Certified",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for DeviceSkuStatus {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "valid" => Self::Valid,
            "certifiedandindmd" => Self::CertifiedAndInDmd,
            "certifiedbutnotindmd" => Self::CertifiedButNotInDmd,
            "notcertified" => Self::NotCertified,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for DeviceSkuStatus {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for DeviceSkuStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for DeviceSkuStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for DeviceSkuStatus {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceSkuStatus {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for DeviceSkuStatus {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///An agreement under which services are charged.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Engagement {
    ///How the engagement is charged.
    #[serde(
        rename = "chargingGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub charging_group: ::std::option::Option<::std::string::String>,
    ///The id of the engagement.
    #[serde(
        rename = "engagementId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub engagement_id: ::std::option::Option<::std::string::String>,
    ///The services of the engagement.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub services: ::std::vec::Vec<AccountService>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for Engagement {
    const NAME: &'static str = "Engagement";
    const MEMBERS: &'static [&'static str] = &[
        "chargingGroup",
        "engagementId",
        "services",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_charging_group = None;
        let mut found_engagement_id = None;
        let mut found_services = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "chargingGroup" => {
                    found_charging_group = Some(
                        crate::lenient::next_value("chargingGroup", &mut members)?,
                    );
                }
                "engagementId" => {
                    found_engagement_id = Some(
                        crate::lenient::next_value("engagementId", &mut members)?,
                    );
                }
                "services" => {
                    found_services = Some(
                        crate::lenient::next_value("services", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            charging_group: crate::lenient::member(
                found_charging_group,
                "chargingGroup",
            )?,
            engagement_id: crate::lenient::member(found_engagement_id, "engagementId")?,
            services: crate::lenient::member(found_services, "services")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for Engagement {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for Engagement {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl Engagement {
    pub fn builder() -> builder::Engagement {
        Default::default()
    }
}
///A pool of IP addresses for devices.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct IpPool {
    ///Whether this pool is used for devices whose request names no pool.
    #[serde(
        rename = "isDefaultPool",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_default_pool: ::std::option::Option<bool>,
    ///Name of the pool.
    #[serde(rename = "poolName", skip_serializing_if = "::std::option::Option::is_none")]
    pub pool_name: ::std::option::Option<::std::string::String>,
    #[serde(rename = "poolType", skip_serializing_if = "::std::option::Option::is_none")]
    pub pool_type: ::std::option::Option<IpPoolType>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for IpPool {
    const NAME: &'static str = "IpPool";
    const MEMBERS: &'static [&'static str] = &["isDefaultPool", "poolName", "poolType"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_is_default_pool = None;
        let mut found_pool_name = None;
        let mut found_pool_type = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "isDefaultPool" => {
                    found_is_default_pool = Some(
                        crate::lenient::next_value("isDefaultPool", &mut members)?,
                    );
                }
                "poolName" => {
                    found_pool_name = Some(
                        crate::lenient::next_value("poolName", &mut members)?,
                    );
                }
                "poolType" => {
                    found_pool_type = Some(
                        crate::lenient::next_value("poolType", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            is_default_pool: crate::lenient::member(
                found_is_default_pool,
                "isDefaultPool",
            )?,
            pool_name: crate::lenient::member(found_pool_name, "poolName")?,
            pool_type: crate::lenient::member(found_pool_type, "poolType")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for IpPool {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for IpPool {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl IpPool {
    pub fn builder() -> builder::IpPool {
        Default::default()
    }
}
///Whether a device keeps its address.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum IpPoolType {
    /// `Static IP`
    StaticIp,
    /// `Dynamic IP`
    DynamicIp,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl IpPoolType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["Static IP", "Dynamic IP"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StaticIp => "Static IP",
            Self::DynamicIp => "Dynamic IP",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for IpPoolType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "staticip" => Self::StaticIp,
            "dynamicip" => Self::DynamicIp,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for IpPoolType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for IpPoolType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for IpPoolType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for IpPoolType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for IpPoolType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for IpPoolType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///Address of a prospect. It has the members of Address, all optional (quirk accounts-lead-address).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LeadAddress {
    ///House number and street.
    #[serde(
        rename = "addressLine1",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_line1: ::std::option::Option<::std::string::String>,
    ///Building, floor or suite.
    #[serde(
        rename = "addressLine2",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub address_line2: ::std::option::Option<::std::string::String>,
    ///City.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    ///Country.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    ///Email address.
    #[serde(
        rename = "emailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub email_address: ::std::option::Option<::std::string::String>,
    ///Phone number, ten digits.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    ///Kind of phone number, one letter.
    #[serde(
        rename = "phoneType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_type: ::std::option::Option<::std::string::String>,
    ///Two-letter state code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    ///ZIP code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip: ::std::option::Option<::std::string::String>,
    ///The last four digits of a ZIP+4 code.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub zip4: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LeadAddress {
    const NAME: &'static str = "LeadAddress";
    const MEMBERS: &'static [&'static str] = &[
        "addressLine1",
        "addressLine2",
        "city",
        "country",
        "emailAddress",
        "phone",
        "phoneType",
        "state",
        "zip",
        "zip4",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_address_line1 = None;
        let mut found_address_line2 = None;
        let mut found_city = None;
        let mut found_country = None;
        let mut found_email_address = None;
        let mut found_phone = None;
        let mut found_phone_type = None;
        let mut found_state = None;
        let mut found_zip = None;
        let mut found_zip4 = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "addressLine1" => {
                    found_address_line1 = Some(
                        crate::lenient::next_value("addressLine1", &mut members)?,
                    );
                }
                "addressLine2" => {
                    found_address_line2 = Some(
                        crate::lenient::next_value("addressLine2", &mut members)?,
                    );
                }
                "city" => {
                    found_city = Some(crate::lenient::next_value("city", &mut members)?);
                }
                "country" => {
                    found_country = Some(
                        crate::lenient::next_value("country", &mut members)?,
                    );
                }
                "emailAddress" => {
                    found_email_address = Some(
                        crate::lenient::next_value("emailAddress", &mut members)?,
                    );
                }
                "phone" => {
                    found_phone = Some(
                        crate::lenient::next_value("phone", &mut members)?,
                    );
                }
                "phoneType" => {
                    found_phone_type = Some(
                        crate::lenient::next_value("phoneType", &mut members)?,
                    );
                }
                "state" => {
                    found_state = Some(
                        crate::lenient::next_value("state", &mut members)?,
                    );
                }
                "zip" => {
                    found_zip = Some(crate::lenient::next_value("zip", &mut members)?);
                }
                "zip4" => {
                    found_zip4 = Some(crate::lenient::next_value("zip4", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            address_line1: crate::lenient::member(found_address_line1, "addressLine1")?,
            address_line2: crate::lenient::member(found_address_line2, "addressLine2")?,
            city: crate::lenient::member(found_city, "city")?,
            country: crate::lenient::member(found_country, "country")?,
            email_address: crate::lenient::member(found_email_address, "emailAddress")?,
            phone: crate::lenient::member(found_phone, "phone")?,
            phone_type: crate::lenient::member(found_phone_type, "phoneType")?,
            state: crate::lenient::member(found_state, "state")?,
            zip: crate::lenient::member(found_zip, "zip")?,
            zip4: crate::lenient::member(found_zip4, "zip4")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LeadAddress {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LeadAddress {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LeadAddress {
    pub fn builder() -> builder::LeadAddress {
        Default::default()
    }
}
///The progress of a lead.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum LeadState {
    /// `Qualified`
    Qualified,
    /// `Closed`
    Closed,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl LeadState {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["Qualified", "Closed"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Qualified => "Qualified",
            Self::Closed => "Closed",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for LeadState {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "qualified" => Self::Qualified,
            "closed" => Self::Closed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for LeadState {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for LeadState {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for LeadState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for LeadState {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for LeadState {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for LeadState {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///A service plan.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ServicePlan {
    ///The carrier's code for the plan; may be null.
    #[serde(
        rename = "carrierServicePlanCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub carrier_service_plan_code: ::std::option::Option<::std::string::String>,
    ///Code that requests use for the plan; it may differ from the name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub code: ::std::option::Option<::std::string::String>,
    ///Additional attributes; empty or null in the known examples.
    #[serde(
        rename = "extendedAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub extended_attributes: ::std::vec::Vec<CustomFields>,
    ///Display name of the plan.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Data included per billing cycle, in kilobytes.
    #[serde(rename = "sizeKb", skip_serializing_if = "::std::option::Option::is_none")]
    pub size_kb: ::std::option::Option<i64>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ServicePlan {
    const NAME: &'static str = "ServicePlan";
    const MEMBERS: &'static [&'static str] = &[
        "carrierServicePlanCode",
        "code",
        "extendedAttributes",
        "name",
        "sizeKb",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_carrier_service_plan_code = None;
        let mut found_code = None;
        let mut found_extended_attributes = None;
        let mut found_name = None;
        let mut found_size_kb = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "carrierServicePlanCode" => {
                    found_carrier_service_plan_code = Some(
                        crate::lenient::next_value(
                            "carrierServicePlanCode",
                            &mut members,
                        )?,
                    );
                }
                "code" => {
                    found_code = Some(crate::lenient::next_value("code", &mut members)?);
                }
                "extendedAttributes" => {
                    found_extended_attributes = Some(
                        crate::lenient::next_value("extendedAttributes", &mut members)?,
                    );
                }
                "name" => {
                    found_name = Some(crate::lenient::next_value("name", &mut members)?);
                }
                "sizeKb" => {
                    found_size_kb = Some(
                        crate::lenient::next_value("sizeKb", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            carrier_service_plan_code: crate::lenient::member(
                found_carrier_service_plan_code,
                "carrierServicePlanCode",
            )?,
            code: crate::lenient::member(found_code, "code")?,
            extended_attributes: crate::lenient::member(
                found_extended_attributes,
                "extendedAttributes",
            )?,
            name: crate::lenient::member(found_name, "name")?,
            size_kb: crate::lenient::member(found_size_kb, "sizeKb")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ServicePlan {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ServicePlan {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ServicePlan {
    pub fn builder() -> builder::ServicePlan {
        Default::default()
    }
}
///A list of service plans.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct ServicePlanList(pub ::std::vec::Vec<ServicePlan>);
impl<'de> ::serde::Deserialize<'de> for ServicePlanList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for ServicePlanList {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
    fn salvage(
        value: &::serde_json::Value,
        whole: &mut bool,
    ) -> ::std::option::Option<Self> {
        crate::lenient::Lenient::salvage(value, whole).map(Self)
    }
}
impl ::std::ops::Deref for ServicePlanList {
    type Target = ::std::vec::Vec<ServicePlan>;
    fn deref(&self) -> &::std::vec::Vec<ServicePlan> {
        &self.0
    }
}
impl ::std::convert::From<ServicePlanList> for ::std::vec::Vec<ServicePlan> {
    fn from(value: ServicePlanList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<ServicePlan>> for ServicePlanList {
    fn from(value: ::std::vec::Vec<ServicePlan>) -> Self {
        Self(value)
    }
}
///A state of a custom service.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ServiceState {
    ///Name of the state, as used by goToState.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Codes of the service plans that devices have in this state.
    #[serde(
        rename = "servicePlans",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub service_plans: ::std::vec::Vec<::std::string::String>,
    ///Position in the order of states; an integer in every example (quirk accounts-sequence-number).
    #[serde(
        rename = "workflowSequenceNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub workflow_sequence_number: ::std::option::Option<f64>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for ServiceState {
    const NAME: &'static str = "ServiceState";
    const MEMBERS: &'static [&'static str] = &[
        "name",
        "servicePlans",
        "workflowSequenceNumber",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_name = None;
        let mut found_service_plans = None;
        let mut found_workflow_sequence_number = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "name" => {
                    found_name = Some(crate::lenient::next_value("name", &mut members)?);
                }
                "servicePlans" => {
                    found_service_plans = Some(
                        crate::lenient::next_value("servicePlans", &mut members)?,
                    );
                }
                "workflowSequenceNumber" => {
                    found_workflow_sequence_number = Some(
                        crate::lenient::next_value(
                            "workflowSequenceNumber",
                            &mut members,
                        )?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            name: crate::lenient::member(found_name, "name")?,
            service_plans: crate::lenient::member(found_service_plans, "servicePlans")?,
            workflow_sequence_number: crate::lenient::member(
                found_workflow_sequence_number,
                "workflowSequenceNumber",
            )?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for ServiceState {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for ServiceState {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl ServiceState {
    pub fn builder() -> builder::ServiceState {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
