//! The devices that an example needs in its simulator, and the files in its folder.

use std::fmt::Write as _;

use super::Example;
use super::setup::Setup;
use crate::support::Folder;

/// The EID of the named device: the device with the ICCID `89148000008682242668`, which the command lines of most examples use.
pub(super) const EID: &str = "eid:89033023426200000000000000000001";

/// The devices in the files of the examples: ICCID, IMEI and EID.
pub(super) const OTHERS: [(&str, &str, &str); 2] = [
    ("89148000008682242676", "490154203237526", "89033023426200000000000000000018"),
    ("89148000008682242684", "490154203237534", "89033023426200000000000000000026"),
];

/// Returns the devices that `setup` requires, as a CSV file for the simulator.
pub(super) fn fleet(setup: &Setup) -> String {
    let mut csv = "iccid,imei,mdn,eid,state,plan,group,custom_field_1\n".to_owned();
    if setup.swapped {
        csv.push_str("89148000008682242692,490154203237542,5055550143,,active,,,\n");
    }
    if let Some(state) = setup.state {
        let in_service = matches!(state, "active" | "suspend");
        let plan = if in_service { setup.plan.unwrap_or("m2m-5mb") } else { "" };
        let mdn = if in_service { "5055550143" } else { "" };
        let eid = EID.trim_start_matches("eid:");
        let _ = writeln!(csv, "89148000008682242668,490154203237518,{mdn},{eid},{state},{plan},pumps-north,pump 7");
        for (iccid, imei, eid) in OTHERS {
            let _ = writeln!(csv, "{iccid},{imei},,{eid},{state},{plan},,");
        }
    }
    csv
}

/// Writes the files that examples read. The command line of `example` decides the contents of some files, and whether a few of
/// them are written. Also creates the folders that examples write to.
pub(super) fn write_files(folder: &Folder, example: &Example) {
    let line = &example.line;
    let lines = |format: &dyn Fn(&(&str, &str, &str)) -> String| OTHERS.iter().map(format).collect::<Vec<_>>().join("\n") + "\n";
    let write = |name: &str, content: String| folder.file(name, content.as_bytes());
    for name in ["devices.txt", "meters.txt", "retired.txt"] {
        write(name, lines(&|(iccid, ..)| format!("iccid:{iccid}")));
    }
    // A campaign upgrades devices with one firmware version. The other devices may have another version, so use only the named
    // device.
    let is_campaign = line.contains("campaigns schedule");
    write(
        "imeis.txt",
        if is_campaign { "imei:490154203237518\n".to_owned() } else { lines(&|(_, imei, _)| format!("imei:{imei}")) },
    );
    write("cars.txt", lines(&|(.., eid)| format!("eid:{eid}")));
    write("new.txt", lines(&|(iccid, imei, _)| format!("imei:{imei}+iccid:{iccid}")));
    let swaps = match line.contains("profiles swap") {
        true => OTHERS.iter().zip(["02", "34"]).fold("eid,new_eid\n".to_owned(), |csv, ((.., eid), new)| {
            format!("{csv}{eid},890330234262000000000000000000{new}\n")
        }),
        false => "iccid,new_imei\n89148000008682242676,490154203237559\n89148000008682242684,490154203237567\n".to_owned(),
    };
    write("swaps.csv", swaps);
    let plan = ["Rate Plan", "New Plan"].into_iter().find(|name| line.contains(name));
    let plan = plan.or(line.contains("go-to-state").then_some("plan"));
    let value = plan.map_or("", |_| ",m2m-1gb");
    let header = plan.map_or(String::new(), |name| format!(",{name}"));
    write("devices.csv", format!("iccid,imei{header}\n") + &lines(&|(iccid, imei, _)| format!("{iccid},{imei}{value}")));
    let is_activation = line.contains("profiles activate");
    let cars = match (is_activation, line.contains("renew-activation-code")) {
        (true, _) => "eid,imei\n".to_owned() + &lines(&|(_, imei, eid)| format!("{eid},{imei}")),
        (_, true) => "imei,iccid\n".to_owned() + &lines(&|(iccid, imei, _)| format!("{imei},{iccid}")),
        _ => "eid,iccid\n".to_owned() + &lines(&|(iccid, _, eid)| format!("{eid},{iccid}")),
    };
    write("cars.csv", cars);
    let device = r#"{"deviceIds":[{"id":"89148000008682242668","kind":"iccid"},{"id":"490154203237518","kind":"imei"}]}"#;
    write("request.json", format!(r#"{{"servicePlan":"m2m-5mb","mdnZipCode":"98101","devices":[{device}]}}"#));
    if line.contains("new.csv") {
        write("new.csv", "imei\n".to_owned() + &lines(&|(_, imei, _)| (*imei).to_owned()));
    }
    if line.contains("path-secret") {
        write("path-secret", "0f1e2d3c4b5a69788796a5b4c3d2e1f0\n".to_owned());
        write("senders.txt", "127.0.0.0/8\n".to_owned());
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate = rcgen::CertificateParams::new(["hook.example.com".to_owned()]).unwrap().self_signed(&key).unwrap();
        write("fullchain.pem", certificate.pem());
        write("privkey.pem", key.serialize_pem());
    }
    for name in [".zfunc", ".config/fish/completions", "bin", "state/thingspace"] {
        std::fs::create_dir_all(folder.path().join(name)).unwrap();
    }
}
