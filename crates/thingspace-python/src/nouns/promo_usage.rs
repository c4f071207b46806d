//! The usage of devices under promotions.

use crate::convert::device_ids::{Id, Ids};
use crate::convert::moments::Moment;
use crate::convert::sync_async::{noun, sync_and_async, with_client};
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

    /// Lists the usage of one device, day by day.
    ///
    /// ```python
    /// for record in client.promo_usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
    ///     print(record)
    /// ```
    now fn of(this, py, device: Id, since: Moment, until: Moment) {
        let client = this.clone();
        RecordList::new("usage under promotions", move || client.promo_usage().of(&device.0, since.0, until.0))
    }

    /// Queries the total usage of devices. DevicePromoUsage sends the answer.
    ///
    /// ```python
    /// query = client.promo_usage.totals("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z")
    /// ```
    call fn totals(this, py, devices: Ids, since: Moment, until: Moment) {
        with_client!(this, client => client.promo_usage().totals(devices.0, since.0, until.0))
    }
}
