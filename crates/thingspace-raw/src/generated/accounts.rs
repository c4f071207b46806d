// Generated from openapi/accounts.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Accounts, and the service plans and other resources available to them.
pub trait ClientAccountsExt {
    /** Gets an account

Returns an account: its organization, carriers, features, IP address pools and service plans. The service returns `REQUEST_FAILED.AccountNotFound` if the account does not exist, and `REQUEST_FAILED.AccountName` if the user has no access to the account.

Sends a `GET` request to `/m2m/v1/accounts/{aname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).*/
    fn get_account(&self) -> builder::GetAccount<'_>;
    /** Lists the service plans of an account

Lists all service plans that are available to devices of the account, in one response. Requests name a plan by its `code`, which may differ from its name. A plan named M2M_CPN is listed but cannot be used to activate devices (quirk accounts-cpn-plan). If the account does not exist, the service returns `REQUEST_FAILED.AccountNotFound`.

Sends a `GET` request to `/m2m/v1/plans/{aname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).*/
    fn list_service_plans(&self) -> builder::ListServicePlans<'_>;
    /** Lists the leads of a partner account

Lists the leads (prospects) of a partner. The platform copies them from the partner system every hour. The operation is
available to partner accounts only. A response has at most 1000 leads.

If the status is 202 and `hasMoreData` is true, more leads follow, and the Location header contains the value of `next`
for the next page. If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

Sends a `GET` request to `/m2m/v1/leads/{aname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).
- `next`: The value of `next` in the Location header of the previous response. If omitted, the first page is returned.*/
    fn list_account_leads(&self) -> builder::ListAccountLeads<'_>;
    /** Lists the custom services and states of an account

Lists the custom services of the account, with the ordered states of each service and the plans of each state. goToState accepts the names of these services and states. The path is spelled as in the SDKs; Verizon's documentation spells it `stateandservices` (quirk accounts-states-path). If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

Sends a `GET` request to `/m2m/v1/accounts/{aname}/statesandservices`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).*/
    fn get_account_states_and_services(
        &self,
    ) -> builder::GetAccountStatesAndServices<'_>;
    /** Lists the SKUs of an account

Lists the SKUs (device models) whose devices the account may activate by ICCID alone, and whether each SKU is certified. The operation is a POST without a body, but changes nothing. The operation is in limited release: not every account has it. If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

Sends a `POST` request to `/m2m/v1/accounts/{aname}/sku`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).*/
    fn list_account_skus(&self) -> builder::ListAccountSkus<'_>;
}
impl ClientAccountsExt for Client {
    fn get_account(&self) -> builder::GetAccount<'_> {
        builder::GetAccount::new(self)
    }
    fn list_service_plans(&self) -> builder::ListServicePlans<'_> {
        builder::ListServicePlans::new(self)
    }
    fn list_account_leads(&self) -> builder::ListAccountLeads<'_> {
        builder::ListAccountLeads::new(self)
    }
    fn get_account_states_and_services(
        &self,
    ) -> builder::GetAccountStatesAndServices<'_> {
        builder::GetAccountStatesAndServices::new(self)
    }
    fn list_account_skus(&self) -> builder::ListAccountSkus<'_> {
        builder::ListAccountSkus::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientAccountsExt::get_account`]

[`ClientAccountsExt::get_account`]: super::ClientAccountsExt::get_account*/
    #[derive(Debug, Clone)]
    pub struct GetAccount<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
    }
    impl<'a> GetAccount<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
            }
        }
        pub fn aname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.aname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for aname failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/m2m/v1/accounts/{aname}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Account>, Error<types::ErrorAnswer>> {
            let Self { client, aname } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/accounts/{}", client.baseurl, encode_path(& aname
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "getAccount",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientAccountsExt::list_service_plans`]

[`ClientAccountsExt::list_service_plans`]: super::ClientAccountsExt::list_service_plans*/
    #[derive(Debug, Clone)]
    pub struct ListServicePlans<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
    }
    impl<'a> ListServicePlans<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
            }
        }
        pub fn aname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.aname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for aname failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/m2m/v1/plans/{aname}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::ServicePlanList>, Error<types::ErrorAnswer>> {
            let Self { client, aname } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/plans/{}", client.baseurl, encode_path(& aname.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "listServicePlans",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientAccountsExt::list_account_leads`]

[`ClientAccountsExt::list_account_leads`]: super::ClientAccountsExt::list_account_leads*/
    #[derive(Debug, Clone)]
    pub struct ListAccountLeads<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
        next: Result<Option<i64>, String>,
    }
    impl<'a> ListAccountLeads<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
                next: Ok(None),
            }
        }
        pub fn aname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.aname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for aname failed"
                        .to_string()
                });
            self
        }
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.next = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for next failed".to_string());
            self
        }
        ///Sends a `GET` request to `/m2m/v1/leads/{aname}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AccountLeadsResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, aname, next } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let next = next.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/leads/{}", client.baseurl, encode_path(& aname.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("next", &next))
                .build()?;
            let info = OperationInfo {
                operation_id: "listAccountLeads",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientAccountsExt::get_account_states_and_services`]

[`ClientAccountsExt::get_account_states_and_services`]: super::ClientAccountsExt::get_account_states_and_services*/
    #[derive(Debug, Clone)]
    pub struct GetAccountStatesAndServices<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
    }
    impl<'a> GetAccountStatesAndServices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
            }
        }
        pub fn aname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.aname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for aname failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/m2m/v1/accounts/{aname}/statesandservices`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AccountStatesAndServices>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, aname } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/accounts/{}/statesandservices", client.baseurl, encode_path(&
                aname.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "getAccountStatesAndServices",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientAccountsExt::list_account_skus`]

[`ClientAccountsExt::list_account_skus`]: super::ClientAccountsExt::list_account_skus*/
    #[derive(Debug, Clone)]
    pub struct ListAccountSkus<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
    }
    impl<'a> ListAccountSkus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
            }
        }
        pub fn aname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.aname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for aname failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/m2m/v1/accounts/{aname}/sku`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceSkuListResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, aname } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/accounts/{}/sku", client.baseurl, encode_path(& aname
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "listAccountSkus",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
