//! Tests that unusual callback bodies are decoded as far as possible, and that refusals contain no value of a message.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use serde_json::{Value, json};
use thingspace_callbacks::{Credentials, Event, Inbox, Message, parse};

/// A value that no refusal may contain.
const SECRET: &str = "tide-61-secret";

const SERVICES: [&str; 4] = ["CarrierService", "NiddService", "AlertService", "NotDescribedService"];

fn inbox() -> Inbox {
    Inbox::new(Credentials::new("depot-hook", SECRET))
}

fn body(members: &Value) -> Vec<u8> {
    let mut body = json!({"username": "depot-hook", "password": SECRET});
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    body.to_string().into_bytes()
}

async fn read(service: &str, members: &Value) -> Event {
    let inbox = inbox();
    let mut all = inbox.follow().await.unwrap();
    if let Err(refusal) = inbox.accept(service, &body(members)).await {
        panic!("{service} {members}: {refusal}");
    }
    all.ready().await.unwrap().unwrap().event().as_ref().clone()
}

/// Returns the decoded message as JSON, including the members that the OpenAPI description does not contain. Asserts that the
/// message is a `Message::Other` exactly if the description does not contain its service.
fn raw(event: &Event) -> Value {
    let decoded = event.message().json();
    assert_eq!(matches!(event.message(), Message::Other(_)), !event.service().is_described(), "{event:?}");
    decoded
}

#[tokio::test]
async fn no_value_of_a_message_is_in_a_refusal() {
    let message = format!(r#"{{"username":"depot-hook","password":"{SECRET}","status":"Success"}}"#);
    let cut = &message[..message.len() - 4];
    let wrapped = |body: &str| json!(body).to_string();
    let deep = (0..6).fold(message.clone(), |body, _| wrapped(&body));
    let bodies: Vec<Vec<u8>> = vec![
        wrapped(cut).into_bytes(),
        wrapped(SECRET).into_bytes(),
        deep.into_bytes(),
        cut.into(),
        format!("{message} {SECRET}").into(),
        format!("{message}{message}").into(),
        format!("[{message},{message}]").into(),
        format!(r#"["{SECRET}"]"#).into(),
        SECRET.into(),
        format!("username=depot-hook&password={SECRET}").into(),
        format!("<password>{SECRET}</password>").into(),
        message.replace(':', "=").into(),
        message.replace("Success", "\\x").into(),
        [message.as_bytes(), b"\xff"].concat(),
        [b"\xff\xfe", message.as_bytes(), b"x"].concat(),
        b"616161".to_vec(),
        b"true".to_vec(),
        b"null".to_vec(),
        b"".to_vec(),
        b" \n".to_vec(),
    ];
    for service in SERVICES {
        for body in &bodies {
            let refusal = inbox().accept(service, body).await.unwrap_err();
            for shown in [refusal.to_string(), format!("{refusal:?}"), format!("{refusal:#?}")] {
                for value in [SECRET, "depot-hook", "616161", "Success"] {
                    assert!(!shown.contains(value), "{service} {}: {shown}", String::from_utf8_lossy(body));
                }
            }
        }
    }
}

#[tokio::test]
async fn a_message_inside_a_json_string_is_unpacked() {
    let inner = String::from_utf8(body(&json!({"requestId": "r1", "status": "Success"}))).unwrap();
    for service in SERVICES {
        let inbox = inbox();
        inbox.accept(service, json!(inner).to_string().as_bytes()).await.unwrap();
        assert_eq!(inbox.request("r1").await.unwrap().len(), 1, "{service}");
    }
}

#[tokio::test]
async fn a_message_is_accepted_even_if_the_type_of_an_optional_member_differs_from_the_description() {
    let odd = [
        ("callbackCount", json!(1e20)),
        ("callbackCount", json!("many")),
        ("callbackCount", json!(5_000_000_000_i64)),
        ("maxCallbackThreshold", json!([4, 4])),
        ("deviceIds", json!("none")),
        ("deviceIds", json!([7, true])),
        ("faultResponse", json!("x")),
        ("faultResponse", json!([{}, {}])),
        ("deviceResponse", json!("done")),
        ("deviceResponse", json!({"activateResponse": "done", "suspendResponse": 3})),
        (
            "deviceResponse",
            json!({"activateResponse": {"deviceIds": "none", "state": {"now": "active"}, "ipAddress": "10.0.0.1"}}),
        ),
        ("status", json!({"text": "Success"})),
        ("status", json!(7)),
        ("comment", json!({"de": "fertig"})),
        ("summary", json!(["a", "b"])),
    ];
    for service in SERVICES {
        for (name, value) in &odd {
            let event = read(service, &json!({"requestId": "r1", "colour": "red", *name: value})).await;
            assert_eq!(event.request_id(), Some("r1"), "{service} {name} {value}");
            assert_eq!(raw(&event)["colour"], "red", "{service} {name} {value}");
            assert_eq!(event.json()[*name], *value, "{service} {name}");
            let kept = raw(&event)[*name].clone();
            // If the description of the member is a string, the decoder turns a number into a string.
            assert!(kept == *value || kept == json!(value.to_string()), "{service} {name} {value}: {kept}");
        }
    }
}

#[tokio::test]
async fn members_of_the_described_type_are_decoded_despite_members_of_other_types() {
    for service in SERVICES {
        let ids = json!([{"id": "89148000008682242668", "kind": "Iccid"}, "none", {"kind": "Imei"}]);
        let event =
            read(service, &json!({"requestId": 7, "deviceIds": ids, "callbackCount": "2", "faultResponse": {"faultcode": 5}}))
                .await;
        assert_eq!((event.request_id(), event.attempt()), (Some("7"), 2), "{service}");
        let devices: Vec<&str> = event.devices().iter().map(|id| id.id.as_str()).collect();
        assert_eq!(devices, ["89148000008682242668"], "{service}");
        assert_eq!(event.fault().and_then(|fault| fault.faultcode.as_deref()), Some("5"), "{service}");
        assert_eq!(raw(&event)["deviceIds"], ids, "{service}");
        let one = read(service, &json!({"deviceIds": {"id": "352766510782014", "kind": "IMEI"}})).await;
        assert_eq!(one.devices().len(), 1, "{service}");
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_skipped_in_utf_8_and_utf_16() {
    let message = String::from_utf8(body(&json!({"requestId": "r1", "comment": "größer"}))).unwrap();
    let wide = |unit: fn(u16) -> [u8; 2]| -> Vec<u8> { format!("\u{feff}{message}").encode_utf16().flat_map(unit).collect() };
    for service in SERVICES {
        for body in [format!("\u{feff}{message}").into_bytes(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)] {
            let inbox = inbox();
            inbox.accept(service, &body).await.unwrap_or_else(|refusal| panic!("{service}: {refusal}"));
            assert_eq!(raw(inbox.request("r1").await.unwrap()[0].event())["comment"], "größer", "{service}");
        }
    }
}

#[tokio::test]
async fn redeliveries_without_a_request_id_are_recognized_by_content_and_count() {
    let alert = |state: &str, count: u8| body(&json!({"deviceResponse": {"alert": state}, "callbackCount": count}));
    for service in SERVICES {
        let inbox = inbox();
        let mut all = inbox.follow().await.unwrap();
        for count in 1..=4 {
            inbox.accept(service, &alert("dry", count)).await.unwrap();
        }
        inbox.accept(service, &alert("wet", 2)).await.unwrap();
        inbox.accept("PromoChanges", &alert("dry", 2)).await.unwrap();
        inbox.accept(service, &alert("wet", 3)).await.unwrap();
        // The `callbackCount` starts again at 1, so this is another message with equal content.
        inbox.accept(service, &alert("dry", 1)).await.unwrap();
        let mut read = 0;
        while all.ready().await.unwrap().is_some() {
            read += 1;
        }
        assert_eq!((read, inbox.redeliveries(), inbox.received()), (4, 4, 8), "{service}");
    }
}

#[tokio::test]
async fn the_text_from_a_device_is_found_in_every_member_that_may_contain_it() {
    let text = "valve 7 open 42 pct";
    for message in [
        json!({"smsMessage": text}),
        json!({"smsMessage": {"message": text, "timestamp": "2026-03-04T11:20:05Z"}}),
        json!({"smsMessage": [{"message": text}]}),
        json!({"deviceResponse": {"smsMessage": {"message": text}}}),
        json!({"deviceResponse": {"smsMessage": text}}),
        json!({"deviceResponse": {"other": 1}, "smsMessage": text}),
    ] {
        for service in SERVICES {
            assert_eq!(read(service, &message).await.text().as_deref(), Some(text), "{service} {message}");
        }
    }
    assert_eq!(read("AlertService", &json!({"comment": text})).await.text(), None);
}

#[tokio::test]
async fn the_payload_from_a_device_is_found_in_every_member_that_may_contain_it() {
    let sent = json!({"niddMONotificationResponse": {"message": r"cHVtcC03IG9rIQ\u003d\u003d", "deviceIds": "none"}});
    for message in [json!({"niddResponse": sent}), sent.clone(), json!({"deviceResponse": sent}), json!({"niddResponse": [sent]})]
    {
        assert_eq!(read("NiddService", &message).await.payload().as_deref(), Some(&b"pump-7 ok!"[..]), "{message}");
    }
    for message in [json!({}), json!({"niddResponse": {"niddMONotificationResponse": {"message": "pump 7"}}})] {
        assert_eq!(read("NiddService", &message).await.payload(), None, "{message}");
    }
}

#[tokio::test]
async fn refused_messages_are_counted_by_reason() {
    let inbox = inbox();
    inbox.accept("CarrierService", b"{").await.unwrap_err();
    inbox.accept("CarrierService", br#"{"username":"depot-hook","password":"other"}"#).await.unwrap_err();
    inbox.accept("CarrierService", br#"{}"#).await.unwrap_err();
    inbox.accept("CarrierService", &vec![b' '; 5_000_000]).await.unwrap_err();
    inbox.accept("CarrierService", &body(&json!({}))).await.unwrap();
    let by_reason = inbox.refusals();
    assert_eq!((by_reason.credentials, by_reason.unreadable, by_reason.too_large), (2, 1, 1));
    assert_eq!((inbox.refused(), inbox.received()), (4, 1));
}

#[tokio::test]
async fn debug_shows_no_value_of_a_message() {
    let credential =
        json!({"deviceResponse": {"activateResponse": {"deviceCredential": {"username": "u", "password": "dev-pass-9"}}}});
    for service in SERVICES {
        let event = parse(service, &body(&credential)).unwrap();
        assert!(!format!("{event:?} {:?}", event.message()).contains("dev-pass-9"), "{service}");
    }
}

#[test]
fn an_unknown_enum_value_and_an_unknown_member_are_preserved() {
    let sent = json!({"requestId": "r1", "status": "Half Done", "moon": {"phase": [0.5]}, "deviceResponse": {"crater": 4}});
    for service in SERVICES {
        let event = parse(service, &body(&sent)).unwrap();
        assert_eq!(event.status().map(|status| status.as_str()), Some("Half Done"), "{service}");
        assert_eq!((raw(&event), event.json()), (sent.clone(), &sent), "{service}");
    }
}

#[test]
fn a_service_can_be_given_as_a_string_or_as_an_enum_value() {
    use thingspace_raw::types::{CallbackService, FotaCallbackService, LocationCallbackService};
    let typed = parse(LocationCallbackService::Location, br#"{"txid": "t1", "status": "COMPLETED"}"#).unwrap();
    assert!(matches!(typed.message(), Message::Location(_)));
    assert_eq!(typed, parse("Location", br#"{"txid": "t1", "status": "COMPLETED"}"#).unwrap());
    assert!(matches!(parse(FotaCallbackService::Fota, b"{}").unwrap().message(), Message::Fota(_)));
    assert_eq!(parse("carrierservice", b"{}").unwrap().service(), &CallbackService::CarrierService);
    assert_eq!(parse(String::from("Moonbeam"), b"{}").unwrap().service().as_str(), "Moonbeam");
}
