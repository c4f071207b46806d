//! Finds out whether the base URL leads to a simulator.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::Value;
use url::Url;

use crate::client::DEFAULT_BASE_URL;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::call::{self, Core};

/// The deadline if the caller has set none. A simulator answers at once, so 20 seconds are more than enough.
const DEADLINE: Duration = Duration::from_secs(20);

/// Returns the instance id of the simulator at the base URL, or `None` if the base URL does not lead to a simulator. For the
/// default base URL, returns `None` without a request. Otherwise the result is stored in `core`, so later calls send no request.
/// After a failure, nothing is stored, and the next call sends the request again.
pub(crate) async fn of(core: &Core) -> Result<Option<String>> {
    if core.base_url == DEFAULT_BASE_URL {
        return Ok(None);
    }
    core.service_instance.get_or_try_init(|| fetch(core)).await.cloned()
}

/// Requests the state that every simulator serves. The request contains no credentials. Returns `None` if the service does not
/// serve this state, because it is then not a simulator.
async fn fetch(core: &Core) -> Result<Option<String>> {
    let request = core.http.get(state_url(&core.base_url)?).timeout(core.options.timeout.unwrap_or(DEADLINE));
    let response = request.send().await.map_err(call::transport_error)?;
    let status = response.status();
    if is_temporary(status) {
        let message = format!("the service answered with status {} when asked whether it is a simulator", status.as_u16());
        return Err(Error::new(ErrorKind::Service, Phase::Answered, message)
            .answered(status.as_u16(), None)
            .with_remedy("try again"));
    }
    if status != StatusCode::OK {
        return Ok(None);
    }
    let body = call::read(response).await?;
    let state: Option<Value> = serde_json::from_slice(&body).ok();
    let instance = state.as_ref().and_then(|state| state.get("instance")).and_then(Value::as_str);
    Ok(instance.filter(|instance| !instance.is_empty()).map(str::to_owned))
}

/// Returns whether the status can be temporary. An answer with a temporary status does not show whether the base URL leads to a
/// simulator.
fn is_temporary(status: StatusCode) -> bool {
    status.is_server_error() || matches!(status, StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS)
}

/// Returns the URL of the state, which a simulator serves next to `/api`.
fn state_url(base_url: &str) -> Result<Url> {
    let url = Url::parse(base_url).and_then(|url| url.join("_sim/state"));
    url.map_err(|error| Error::config(format!("invalid base URL ({error})")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_state_url_replaces_the_last_segment_of_the_base_url() {
        for (base_url, state) in [
            ("http://127.0.0.1:8787/api", "http://127.0.0.1:8787/_sim/state"),
            ("https://gateway.example/verizon/api", "https://gateway.example/verizon/_sim/state"),
            ("https://gateway.example", "https://gateway.example/_sim/state"),
        ] {
            assert_eq!(state_url(base_url).unwrap().as_str(), state);
        }
    }
}
