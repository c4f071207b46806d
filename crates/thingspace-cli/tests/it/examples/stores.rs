//! Prepares the stores that the examples use.

use std::time::Duration;

use crate::support::Folder;

/// Runs the consumer `billing` with a handler that fails, until a stored callback has become a dead letter of this consumer.
pub(super) async fn bury(folder: &Folder) {
    use thingspace::callbacks::store::{Place, open};
    use thingspace::callbacks::{Credentials, Failure, Inbox};

    let path = folder.path().join("state/thingspace/thingspace.db");
    let inbox = Inbox::with_store(open(&format!("sqlite:{}", path.display())).await.unwrap(), Credentials::new("a", "b"));
    let consumer = inbox.consumer("billing").with_tries(1);
    let buried = async {
        while consumer.dead_letters(Place::START, 1).await.unwrap().is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    consumer.run(|_| async { Err::<(), _>(Failure::new("the meter is unknown")) }, buried).await.unwrap();
}

/// Runs the consumer `billing` until it has handled all stored callbacks.
pub(super) async fn handle(folder: &Folder) {
    use thingspace::callbacks::store::open;
    use thingspace::callbacks::{Credentials, Failure, Inbox};

    let path = folder.path().join("state/thingspace/thingspace.db");
    let inbox = Inbox::with_store(open(&format!("sqlite:{}", path.display())).await.unwrap(), Credentials::new("a", "b"));
    let consumer = inbox.consumer("billing");
    let (handled, mut first) = tokio::sync::mpsc::unbounded_channel();
    let done = async {
        first.recv().await.unwrap();
        while consumer.progress().await.unwrap().waiting > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let handler = move |_| std::future::ready(handled.send(()).map_err(|_| Failure::new("the test has ended")));
    consumer.run(handler, done).await.unwrap();
}

/// Creates the store `inbox.db` with one entry. Returns the variable `OLD_STORE` with the URL of this store, and `NEW_STORE` with
/// the URL of a store that does not exist yet.
pub(super) async fn stores_to_copy(folder: &Folder) -> [(String, String); 2] {
    use thingspace::callbacks::store::{Entry, open};

    let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    open(&url("inbox.db")).await.unwrap().append(vec![Entry::new("key", "tag", "kind", "body")]).await.unwrap();
    [("OLD_STORE".to_owned(), url("inbox.db")), ("NEW_STORE".to_owned(), url("new.db"))]
}

/// Creates a spool, and a store in `database.db`. An example uses this file in place of the database in its text if the machine
/// has no PostgreSQL.
pub(super) async fn spool_to_adopt(folder: &Folder) {
    use thingspace::callbacks::{Spool, store::open};

    let url = |name: &str| format!("sqlite:{}", folder.path().join(name).display());
    open(&url("database.db")).await.unwrap();
    Spool::open(open(&url("spool.db")).await.unwrap()).await.unwrap();
}
