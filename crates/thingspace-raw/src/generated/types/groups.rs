// Generated from openapi/groups.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///A group to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct CreateDeviceGroupRequest {
    ///Billing account of the group.
    #[serde(rename = "accountName")]
    pub account_name: ::std::string::String,
    ///Devices to add to the group, as a flat list with one identifier per device (quirk groups-device-ids). They leave their current group.
    #[serde(
        rename = "devicesToAdd",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub devices_to_add: ::std::vec::Vec<DeviceId>,
    ///Human-readable description of the group. Required.
    #[serde(rename = "groupDescription")]
    pub group_description: ::std::string::String,
    ///Name of the group. No other group of the account may have it.
    #[serde(rename = "groupName")]
    pub group_name: ::std::string::String,
}
impl CreateDeviceGroupRequest {
    pub fn builder() -> builder::CreateDeviceGroupRequest {
        Default::default()
    }
}
///The attributes of a group, without its devices. A device is in one group at a time.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceGroup {
    ///Human-readable description of the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Additional attributes of the group. Empty or null in every example (quirk groups-extended-attributes).
    #[serde(
        rename = "extendedAttributes",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub extended_attributes: ::std::vec::Vec<CustomFields>,
    ///Whether this is the default group of the account. Every account has a default group. The default group receives the devices that leave another group, and cannot be deleted.
    #[serde(
        rename = "isDefaultGroup",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_default_group: ::std::option::Option<bool>,
    ///Name of the group, as used in the other operations.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceGroup {
    const NAME: &'static str = "DeviceGroup";
    const MEMBERS: &'static [&'static str] = &[
        "description",
        "extendedAttributes",
        "isDefaultGroup",
        "name",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_description = None;
        let mut found_extended_attributes = None;
        let mut found_is_default_group = None;
        let mut found_name = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "description" => {
                    found_description = Some(
                        crate::lenient::next_value("description", &mut members)?,
                    );
                }
                "extendedAttributes" => {
                    found_extended_attributes = Some(
                        crate::lenient::next_value("extendedAttributes", &mut members)?,
                    );
                }
                "isDefaultGroup" => {
                    found_is_default_group = Some(
                        crate::lenient::next_value("isDefaultGroup", &mut members)?,
                    );
                }
                "name" => {
                    found_name = Some(crate::lenient::next_value("name", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            description: crate::lenient::member(found_description, "description")?,
            extended_attributes: crate::lenient::member(
                found_extended_attributes,
                "extendedAttributes",
            )?,
            is_default_group: crate::lenient::member(
                found_is_default_group,
                "isDefaultGroup",
            )?,
            name: crate::lenient::member(found_name, "name")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceGroup {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceGroup {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceGroup {
    pub fn builder() -> builder::DeviceGroup {
        Default::default()
    }
}
///A group with all or some of its devices.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeviceGroupDevicesData {
    ///Human-readable description of the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///Devices of the group, sorted by identifier. Each entry has only the identifiers of a device and its IP address, which can be null.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub devices: ::std::vec::Vec<AccountDeviceList>,
    ///Whether more devices follow. If true, the response has status 202 and a `Location` header (quirk groups-next).
    #[serde(
        rename = "hasMoreData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub has_more_data: ::std::option::Option<bool>,
    ///Name of the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for DeviceGroupDevicesData {
    const NAME: &'static str = "DeviceGroupDevicesData";
    const MEMBERS: &'static [&'static str] = &[
        "description",
        "devices",
        "hasMoreData",
        "name",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_description = None;
        let mut found_devices = None;
        let mut found_has_more_data = None;
        let mut found_name = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "description" => {
                    found_description = Some(
                        crate::lenient::next_value("description", &mut members)?,
                    );
                }
                "devices" => {
                    found_devices = Some(
                        crate::lenient::next_value("devices", &mut members)?,
                    );
                }
                "hasMoreData" => {
                    found_has_more_data = Some(
                        crate::lenient::next_value("hasMoreData", &mut members)?,
                    );
                }
                "name" => {
                    found_name = Some(crate::lenient::next_value("name", &mut members)?);
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            description: crate::lenient::member(found_description, "description")?,
            devices: crate::lenient::member(found_devices, "devices")?,
            has_more_data: crate::lenient::member(found_has_more_data, "hasMoreData")?,
            name: crate::lenient::member(found_name, "name")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for DeviceGroupDevicesData {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for DeviceGroupDevicesData {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl DeviceGroupDevicesData {
    pub fn builder() -> builder::DeviceGroupDevicesData {
        Default::default()
    }
}
///The groups of an account.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct DeviceGroupList(pub ::std::vec::Vec<DeviceGroup>);
impl<'de> ::serde::Deserialize<'de> for DeviceGroupList {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::Lenient::lenient(deserializer).map(Self)
    }
}
impl crate::lenient::Lenient for DeviceGroupList {
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
impl ::std::ops::Deref for DeviceGroupList {
    type Target = ::std::vec::Vec<DeviceGroup>;
    fn deref(&self) -> &::std::vec::Vec<DeviceGroup> {
        &self.0
    }
}
impl ::std::convert::From<DeviceGroupList> for ::std::vec::Vec<DeviceGroup> {
    fn from(value: DeviceGroupList) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::vec::Vec<DeviceGroup>> for DeviceGroupList {
    fn from(value: ::std::vec::Vec<DeviceGroup>) -> Self {
        Self(value)
    }
}
///Changes to a group. Omitted members stay unchanged.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DeviceGroupUpdateRequest {
    ///Devices to add to the group, one identifier per device. They leave their current group.
    #[serde(
        rename = "devicesToAdd",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub devices_to_add: ::std::vec::Vec<DeviceId>,
    ///Devices to remove from the group, one identifier per device. They move to the default group.
    #[serde(
        rename = "devicesToRemove",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    pub devices_to_remove: ::std::vec::Vec<DeviceId>,
    ///New description of the group.
    #[serde(
        rename = "newGroupDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_group_description: ::std::option::Option<::std::string::String>,
    ///New name of the group. No other group of the account may have it.
    #[serde(
        rename = "newGroupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_group_name: ::std::option::Option<::std::string::String>,
}
impl DeviceGroupUpdateRequest {
    pub fn builder() -> builder::DeviceGroupUpdateRequest {
        Default::default()
    }
}
/// Builders of the types of this area.
pub mod builder;
