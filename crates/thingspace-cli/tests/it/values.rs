//! Tests of unknown values, which are values that the OpenAPI description does not list. The program refuses them before it sends
//! anything, unless --allow-unknown is set. The error lists the known values, and suggests a similar one if there is one. Also
//! tests how registered listeners are printed.

use serde_json::Value;
use thingspace_sim::Fault;

use crate::support::{ok, run, sim};

#[tokio::test]
async fn the_error_for_a_misspelled_value_suggests_the_nearest_one() {
    let sim = sim(40).await;
    let calls = sim.journal().len();
    let swap = r#"{"deviceIds": [{"id": "5055550143", "kind": "mdn"}], "change4gOption": "ChangeImie"}"#;
    let misspelled: [(&[&str], &str); 9] = [
        (&["api", "listDevices", "--body", r#"{"currentState":"actve"}"#], "did you mean `active`?"),
        (&["api", "listDevices", "--body", r#"{"deviceList":[{"id":"1","kind":"icid"}]}"#], "did you mean `iccid`?"),
        (&["api", "listDevices", "--body", r#"{"currentState":"suspended"}"#, "--all"], "did you mean `suspend`?"),
        (&["api", "registerCallback", "--body", r#"{"name":"CarierService","url":"https://e.example/"}"#], "`CarrierService`"),
        (&["api", "changeDeviceIdentifier", "--path", "serviceType=4", "--body", swap], "expected one of 4g, 3g"),
        (&["devices", "list", "--state", "actve"], "did you mean `active`?"),
        (&["firmware", "upgrades", "Quued"], "did you mean `Queued`?"),
        (&["callbacks", "register", "CarierService", "http://127.0.0.1:9/"], "did you mean `CarrierService`?"),
        (&["callbacks", "deregister", "CarierService"], "did you mean `CarrierService`?"),
    ];
    for (arguments, hint) in misspelled {
        let ended = run(&sim, arguments).await;
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}: {}", ended.err);
        assert!(ended.err.contains("invalid ") && ended.err.contains("expected one of "), "{}", ended.err);
        assert!(ended.err.contains(hint) && ended.err.contains("--allow-unknown"), "{}", ended.err);
    }
    assert_eq!(sim.journal().len(), calls, "a misspelled value was sent");
    let device = run(&sim, &["devices", "show", "icid:89148000008682242668"]).await;
    assert!(device.code == 2 && device.err.contains("iccid"), "{}", device.err);
}

#[tokio::test]
async fn the_flag_allow_unknown_sends_an_unknown_value() {
    let sim = sim(40).await;
    let body = r#"{"currentState":"hibernating"}"#;
    let answer = ok(&sim, &["api", "listDevices", "--body", body, "--allow-unknown"]).await;
    assert_eq!(serde_json::from_str::<Value>(&answer).unwrap()["hasMoreData"], false);
    ok(&sim, &["api", "listDevices", "--body", body, "--unchecked"]).await;
    assert_eq!(ok(&sim, &["devices", "list", "--state", "hibernating", "--allow-unknown", "-o", "json"]).await.trim(), "[]");
    // The value reaches the service, which refuses it.
    let refused = run(&sim, &["firmware", "upgrades", "Dreaming", "--allow-unknown"]).await;
    assert!(refused.code == 4 && refused.err.contains("There is no status Dreaming"), "{}", refused.err);
    // A known value is recognized whatever its case and separators.
    for state in ["ACTIVE", "Pre_Active", "pre active"] {
        let body = format!(r#"{{"currentState":"{state}"}}"#);
        ok(&sim, &["api", "listDevices", "--body", &body]).await;
        ok(&sim, &["devices", "list", "--state", state]).await;
    }
}

#[tokio::test]
async fn listeners_are_printed_in_every_format() {
    let sim = sim(5).await;
    let url = "http://127.0.0.1:9/hook";
    let registered = ok(&sim, &["callbacks", "register", "carrier-service", url, "-o", "json"]).await;
    assert_eq!(serde_json::from_str::<Value>(&registered).unwrap()[0]["service"], "CarrierService");
    let listed: Value = serde_json::from_str(&ok(&sim, &["callbacks", "list", "-o", "json"]).await).unwrap();
    assert_eq!((&listed[0]["service"], &listed[0]["url"]), (&"CarrierService".into(), &url.into()));
    assert_eq!(ok(&sim, &["callbacks", "list", "-o", "csv"]).await, format!("service,url,username\nCarrierService,{url},\n"));
}

#[tokio::test]
async fn the_listeners_of_all_registries_are_listed() {
    let sim = sim(5).await;
    let services = ["CarrierService", "Fota", "DeviceLocation"];
    for service in services {
        ok(&sim, &["callbacks", "register", service, &format!("http://127.0.0.1:9/{service}")]).await;
    }
    for command in ["list", "status"] {
        let listed: Value = serde_json::from_str(&ok(&sim, &["callbacks", command, "-o", "json"]).await).unwrap();
        let listed: Vec<&str> = listed.as_array().unwrap().iter().map(|row| row["service"].as_str().unwrap()).collect();
        assert_eq!(listed, services, "{command}");
    }
    assert_eq!(ok(&sim, &["callbacks", "deregister", "Fota"]).await, "deregistered Fota (was http://127.0.0.1:9/Fota)\n");
    // The fault simulates an account without firmware management: the service refuses to list the listeners of `Fota`. The
    // commands still print the other listeners.
    sim.inject(Fault::status(404).on("listFotaCallbacks")).unwrap();
    for command in ["list", "status"] {
        let ended = run(&sim, &["callbacks", command, "-o", "csv"]).await;
        assert!(ended.code == 0 && ended.out.contains("CarrierService") && ended.out.contains("DeviceLocation"), "{}", ended.out);
        assert!(ended.err.contains("note: the service does not list the listeners of Fota: "), "{}", ended.err);
    }
}
