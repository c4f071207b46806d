// Generated from openapi/segments.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[derive(Clone, Debug)]
pub struct AssociateLabelRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    labels: ::std::result::Result<
        ::std::vec::Vec<super::DeviceLabelAssignment>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for AssociateLabelRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            labels: Err("no value supplied for labels".to_string()),
        }
    }
}
impl AssociateLabelRequest {
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
    pub fn labels<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceLabelAssignment>>,
        T::Error: ::std::fmt::Display,
    {
        self.labels = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for labels: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<AssociateLabelRequest> for super::AssociateLabelRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: AssociateLabelRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            labels: value.labels?,
        })
    }
}
impl ::std::convert::From<super::AssociateLabelRequest> for AssociateLabelRequest {
    fn from(value: super::AssociateLabelRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            labels: Ok(value.labels),
        }
    }
}
#[derive(Clone, Debug)]
pub struct BilledUsageListRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    billing_cycle: ::std::result::Result<
        ::std::option::Option<super::BillingCycle>,
        ::std::string::String,
    >,
    device_id: ::std::result::Result<
        ::std::option::Option<super::DeviceId>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceList>,
        ::std::string::String,
    >,
    labels: ::std::result::Result<
        ::std::vec::Vec<super::LabelFilter>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for BilledUsageListRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            billing_cycle: Ok(Default::default()),
            device_id: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            labels: Ok(Default::default()),
        }
    }
}
impl BilledUsageListRequest {
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
    pub fn billing_cycle<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::BillingCycle>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_cycle = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_cycle: {e}")
            });
        self
    }
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceList>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn labels<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::LabelFilter>>,
        T::Error: ::std::fmt::Display,
    {
        self.labels = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for labels: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<BilledUsageListRequest> for super::BilledUsageListRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BilledUsageListRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            billing_cycle: value.billing_cycle?,
            device_id: value.device_id?,
            device_ids: value.device_ids?,
            labels: value.labels?,
        })
    }
}
impl ::std::convert::From<super::BilledUsageListRequest> for BilledUsageListRequest {
    fn from(value: super::BilledUsageListRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            billing_cycle: Ok(value.billing_cycle),
            device_id: Ok(value.device_id),
            device_ids: Ok(value.device_ids),
            labels: Ok(value.labels),
        }
    }
}
#[derive(Clone, Debug)]
pub struct BilledUsageRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    billing_cycle: ::std::result::Result<
        ::std::option::Option<super::BillingCycle>,
        ::std::string::String,
    >,
    device_id: ::std::result::Result<
        ::std::option::Option<super::DeviceId>,
        ::std::string::String,
    >,
    labels: ::std::result::Result<
        ::std::vec::Vec<super::LabelFilter>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for BilledUsageRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            billing_cycle: Ok(Default::default()),
            device_id: Ok(Default::default()),
            labels: Ok(Default::default()),
        }
    }
}
impl BilledUsageRequest {
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
    pub fn billing_cycle<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::BillingCycle>>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_cycle = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_cycle: {e}")
            });
        self
    }
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn labels<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::LabelFilter>>,
        T::Error: ::std::fmt::Display,
    {
        self.labels = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for labels: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<BilledUsageRequest> for super::BilledUsageRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BilledUsageRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            billing_cycle: value.billing_cycle?,
            device_id: value.device_id?,
            labels: value.labels?,
        })
    }
}
impl ::std::convert::From<super::BilledUsageRequest> for BilledUsageRequest {
    fn from(value: super::BilledUsageRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            billing_cycle: Ok(value.billing_cycle),
            device_id: Ok(value.device_id),
            labels: Ok(value.labels),
        }
    }
}
#[derive(Clone, Debug)]
pub struct BilledUsageV2Request {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    billing_cycle: ::std::result::Result<
        super::BillingCycleRange,
        ::std::string::String,
    >,
    device_id: ::std::result::Result<
        ::std::option::Option<super::DeviceId>,
        ::std::string::String,
    >,
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    line_level: ::std::result::Result<bool, ::std::string::String>,
}
impl ::std::default::Default for BilledUsageV2Request {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            billing_cycle: Err("no value supplied for billing_cycle".to_string()),
            device_id: Ok(Default::default()),
            device_ids: Ok(Default::default()),
            line_level: Err("no value supplied for line_level".to_string()),
        }
    }
}
impl BilledUsageV2Request {
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
    pub fn billing_cycle<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::BillingCycleRange>,
        T::Error: ::std::fmt::Display,
    {
        self.billing_cycle = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for billing_cycle: {e}")
            });
        self
    }
    pub fn device_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_id: {e}"));
        self
    }
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn line_level<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.line_level = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for line_level: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<BilledUsageV2Request> for super::BilledUsageV2Request {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BilledUsageV2Request,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            billing_cycle: value.billing_cycle?,
            device_id: value.device_id?,
            device_ids: value.device_ids?,
            line_level: value.line_level?,
        })
    }
}
impl ::std::convert::From<super::BilledUsageV2Request> for BilledUsageV2Request {
    fn from(value: super::BilledUsageV2Request) -> Self {
        Self {
            account_name: Ok(value.account_name),
            billing_cycle: Ok(value.billing_cycle),
            device_id: Ok(value.device_id),
            device_ids: Ok(value.device_ids),
            line_level: Ok(value.line_level),
        }
    }
}
#[derive(Clone, Debug)]
pub struct BillingCycle {
    month: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    year: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for BillingCycle {
    fn default() -> Self {
        Self {
            month: Ok(Default::default()),
            year: Ok(Default::default()),
        }
    }
}
impl BillingCycle {
    pub fn month<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.month = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for month: {e}"));
        self
    }
    pub fn year<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.year = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for year: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<BillingCycle> for super::BillingCycle {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BillingCycle,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            month: value.month?,
            year: value.year?,
        })
    }
}
impl ::std::convert::From<super::BillingCycle> for BillingCycle {
    fn from(value: super::BillingCycle) -> Self {
        Self {
            month: Ok(value.month),
            year: Ok(value.year),
        }
    }
}
#[derive(Clone, Debug)]
pub struct BillingCycleRange {
    from: ::std::result::Result<super::BillingMonth, ::std::string::String>,
    to: ::std::result::Result<super::BillingMonth, ::std::string::String>,
}
impl ::std::default::Default for BillingCycleRange {
    fn default() -> Self {
        Self {
            from: Err("no value supplied for from".to_string()),
            to: Err("no value supplied for to".to_string()),
        }
    }
}
impl BillingCycleRange {
    pub fn from<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::BillingMonth>,
        T::Error: ::std::fmt::Display,
    {
        self.from = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for from: {e}"));
        self
    }
    pub fn to<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::BillingMonth>,
        T::Error: ::std::fmt::Display,
    {
        self.to = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for to: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<BillingCycleRange> for super::BillingCycleRange {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BillingCycleRange,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            from: value.from?,
            to: value.to?,
        })
    }
}
impl ::std::convert::From<super::BillingCycleRange> for BillingCycleRange {
    fn from(value: super::BillingCycleRange) -> Self {
        Self {
            from: Ok(value.from),
            to: Ok(value.to),
        }
    }
}
#[derive(Clone, Debug)]
pub struct BillingMonth {
    month: ::std::result::Result<i32, ::std::string::String>,
    year: ::std::result::Result<i32, ::std::string::String>,
}
impl ::std::default::Default for BillingMonth {
    fn default() -> Self {
        Self {
            month: Err("no value supplied for month".to_string()),
            year: Err("no value supplied for year".to_string()),
        }
    }
}
impl BillingMonth {
    pub fn month<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.month = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for month: {e}"));
        self
    }
    pub fn year<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.year = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for year: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<BillingMonth> for super::BillingMonth {
    type Error = super::error::ConversionError;
    fn try_from(
        value: BillingMonth,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            month: value.month?,
            year: value.year?,
        })
    }
}
impl ::std::convert::From<super::BillingMonth> for BillingMonth {
    fn from(value: super::BillingMonth) -> Self {
        Self {
            month: Ok(value.month),
            year: Ok(value.year),
        }
    }
}
#[derive(Clone, Debug)]
pub struct DeviceLabelAssignment {
    device_ids: ::std::result::Result<
        ::std::vec::Vec<super::DeviceId>,
        ::std::string::String,
    >,
    label: ::std::result::Result<super::LabelFilter, ::std::string::String>,
}
impl ::std::default::Default for DeviceLabelAssignment {
    fn default() -> Self {
        Self {
            device_ids: Err("no value supplied for device_ids".to_string()),
            label: Err("no value supplied for label".to_string()),
        }
    }
}
impl DeviceLabelAssignment {
    pub fn device_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceId>>,
        T::Error: ::std::fmt::Display,
    {
        self.device_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for device_ids: {e}"));
        self
    }
    pub fn label<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<super::LabelFilter>,
        T::Error: ::std::fmt::Display,
    {
        self.label = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for label: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<DeviceLabelAssignment> for super::DeviceLabelAssignment {
    type Error = super::error::ConversionError;
    fn try_from(
        value: DeviceLabelAssignment,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            device_ids: value.device_ids?,
            label: value.label?,
        })
    }
}
impl ::std::convert::From<super::DeviceLabelAssignment> for DeviceLabelAssignment {
    fn from(value: super::DeviceLabelAssignment) -> Self {
        Self {
            device_ids: Ok(value.device_ids),
            label: Ok(value.label),
        }
    }
}
#[derive(Clone, Debug)]
pub struct RemoveLabelRequest {
    account_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    labels: ::std::result::Result<
        ::std::vec::Vec<super::DeviceLabelAssignment>,
        ::std::string::String,
    >,
}
impl ::std::default::Default for RemoveLabelRequest {
    fn default() -> Self {
        Self {
            account_name: Err("no value supplied for account_name".to_string()),
            labels: Err("no value supplied for labels".to_string()),
        }
    }
}
impl RemoveLabelRequest {
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
    pub fn labels<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::DeviceLabelAssignment>>,
        T::Error: ::std::fmt::Display,
    {
        self.labels = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for labels: {e}"));
        self
    }
}
impl ::std::convert::TryFrom<RemoveLabelRequest> for super::RemoveLabelRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: RemoveLabelRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            account_name: value.account_name?,
            labels: value.labels?,
        })
    }
}
impl ::std::convert::From<super::RemoveLabelRequest> for RemoveLabelRequest {
    fn from(value: super::RemoveLabelRequest) -> Self {
        Self {
            account_name: Ok(value.account_name),
            labels: Ok(value.labels),
        }
    }
}
