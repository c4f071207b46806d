//! Opens the store of callbacks that `thingspace serve`, `thingspace inbox` and waiting commands share.

use std::path::Path;
use std::sync::Arc;

use thingspace::callbacks::store::{self, Store};
use thingspace::callbacks::{Consumer, Credentials, Inbox};

use crate::arguments::StoreOption;
use crate::failure::Failure;

/// Environment variable with the URL of the store.
const STORE: &str = "THINGSPACE_STORE";

/// Name of the default store, a SQLite file in the state folder of the user.
const FILE: &str = "thingspace.db";

/// The URL of a store in memory.
pub const MEMORY: &str = "memory:";

/// Returns the URL in the variable [`STORE`], or `None` if the variable is not set or empty.
pub fn store_from_env() -> Option<String> {
    std::env::var(STORE).ok().filter(|url| !url.is_empty())
}

/// Returns the URL in `--store`. If the option is not set, returns the URL in the variable [`STORE`]. If neither is set, returns
/// the URL of the default store.
pub fn store_url(option: &StoreOption) -> Result<String, Failure> {
    if let Some(url) = option.store.clone().or_else(store_from_env) {
        return Ok(url);
    }
    let folder = thingspace::state_folder()
        .map_err(|error| Failure::usage(format!("there is no default store: {error}; set {STORE} or --store to sqlite:PATH")))?;
    Ok(format!("sqlite:{}", folder.join(FILE).display()))
}

/// Opens a store, and creates it if it does not exist.
pub async fn open(url: &str) -> Result<Arc<dyn Store>, Failure> {
    Ok(store::open(url).await?)
}

/// Returns the path of a SQLite store whose file does not exist. Returns `None` if the file exists, or if the URL belongs to
/// another kind of store.
pub fn missing_file(url: &str) -> Option<&Path> {
    let file = url.strip_prefix("sqlite:").map(|path| Path::new(path.strip_prefix("//").unwrap_or(path)));
    file.filter(|file| !file.as_os_str().is_empty() && !file.exists())
}

/// Opens the inbox of an existing store. A store in memory is an error. So is a missing SQLite file, because creating it would
/// hide a misspelled path.
pub async fn open_existing(option: &StoreOption) -> Result<Inbox, Failure> {
    let url = store_url(option)?;
    if url == MEMORY {
        return Err(Failure::usage(format!(
            "an inbox in memory belongs to its process: name the store of `thingspace serve` in --store or {STORE}"
        )));
    }
    if let Some(file) = missing_file(&url) {
        return Err(Failure::usage(format!(
            "the store {} does not exist: start `thingspace serve` with this store first, or name another store in --store or \
             {STORE}",
            file.display()
        )));
    }
    Ok(Inbox::with_store(open(&url).await?, generated_credentials()))
}

/// Returns the consumers that have run with the store of an inbox. With a name, returns only the consumer with this name, or an
/// error if it has not run with this store.
pub async fn consumers(inbox: &Inbox, name: Option<&str>) -> Result<Vec<Consumer>, Failure> {
    let names = inbox.consumers().await?;
    let Some(name) = name else { return Ok(names.iter().map(|name| inbox.consumer(name)).collect()) };
    if names.iter().any(|known| known == name) {
        return Ok(vec![inbox.consumer(name)]);
    }
    let known = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
    Err(Failure::usage(format!("no consumer `{name}` has run with the store {}: known consumers: {known}", inbox.store().url())))
}

/// Returns credentials with a random password, for an inbox that receives no messages or for the listener of a waiting command.
pub fn generated_credentials() -> Credentials {
    Credentials::new("thingspace-cli", format!("{:032x}", rand::random::<u128>()))
}
