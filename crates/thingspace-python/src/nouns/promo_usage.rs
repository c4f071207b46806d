//! The usage of devices under promotions.

use crate::convert::device_ids::{Id, Ids, Named};
use crate::convert::moments::Moment;
use crate::convert::sync_async::{noun, sync_and_async};
use crate::errors::failed;
use crate::lists::records::RecordList;

noun! {
    /// The usage of devices under promotions: `client.promo_usage`.
    PromoUsage, AsyncPromoUsage
}

sync_and_async! {
    PromoUsage, AsyncPromoUsage of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Lists the daily usage of one device under promotions.
    ///
    /// ```python
    /// for record in client.promo_usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
    ///     print(record)
    /// ```
    now fn of(this, py, device: Id, since: Moment, until: Moment) {
        let client = this.clone();
        RecordList::new("usage under promotions", move || client.promo_usage().of(&device.0, since.0, until.0))
    }

    /// Queries how much each device in `devices` has used under promotions in total. If `devices` is omitted, queries every
    /// device of the account. An empty list raises a `ConfigError`. The callback service DevicePromoUsage sends the answer.
    ///
    /// ```python
    /// query = client.promo_usage.totals("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668")
    /// ```
    call fn totals(this, py, since: Moment, until: Moment; devices: Option<Named<Ids>> = None) {
        let client = this.clone();
        async move {
            let query = match devices {
                None => client.promo_usage().totals_of_account(since.0, until.0).await,
                Some(Named(devices)) => client.promo_usage().totals(devices.0, since.0, until.0).await,
            };
            query.map_err(failed)
        }
    }
}
