//! Tests the reader with the kinds of device files that suppliers, spreadsheets and the commands of this workspace produce. The
//! reader must reject each row that it cannot use, and give a reason.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use thingspace_device_file::{Column, DeviceFile, Error, Reader};

const ICCIDS: [&str; 3] = ["89148000008682242668", "89148000007500407934", "89148000000000012346"];
const IMEIS: [&str; 3] = ["490154203237518", "356620116410452", "352766510782014"];

/// Returns the three devices, each named by its ICCID and its IMEI.
fn pairs() -> Vec<String> {
    ICCIDS.iter().zip(IMEIS).map(|(iccid, imei)| format!("iccid:{iccid}+imei:{imei}")).collect()
}

fn singles() -> Vec<String> {
    ICCIDS.iter().map(|iccid| format!("iccid:{iccid}")).collect()
}

fn read(content: impl AsRef<[u8]>) -> DeviceFile {
    Reader::new().read(content.as_ref()).unwrap()
}

fn devices(file: &DeviceFile) -> Vec<String> {
    assert_eq!(file.rejects, [], "a row was rejected");
    file.rows.iter().map(|row| row.device.to_string()).collect()
}

fn table(separator: &str, header: &str, row: impl Fn(&str, &str) -> String) -> String {
    let rows = ICCIDS.iter().zip(IMEIS).map(|(iccid, imei)| row(iccid, imei) + "\r\n");
    format!("{header}\r\n{}", rows.collect::<String>()).replace('|', separator)
}

fn utf_16(content: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(content.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// Reads eleven kinds of valid files, and a twelfth file with ICCIDs that a spreadsheet has rounded.
#[test]
fn rounded_iccids_are_rejected_and_eleven_kinds_of_valid_files_are_accepted() {
    let plain = table(",", "ICCID|IMEI", |iccid, imei| format!("{iccid}|{imei}"));
    let twelve: [(&str, Vec<u8>, Vec<String>); 11] = [
        ("a header line, with the IMEI first", table(",", "IMEI|SIM", |iccid, imei| format!("{imei}|{iccid}")).into(), pairs()),
        ("a byte order mark", format!("\u{feff}{plain}").into(), pairs()),
        ("a byte order mark in a plain list", format!("\u{feff}{}", ICCIDS.join("\r\n")).into(), singles()),
        ("UTF-16 with tabs, as a spreadsheet writes it", utf_16(&plain.replace(',', "\t")), pairs()),
        (
            "Latin-1 with semicolons and quotes",
            table(";", "Gerät|ICCID|IMEI", |iccid, imei| format!("\"Zähler; Nord\"|\"{iccid}\"|\"{imei}\""))
                .chars()
                .map(|c| u8::try_from(u32::from(c)).unwrap())
                .collect(),
            pairs(),
        ),
        (
            "dashes and spaces",
            table(",", "SIM Card Number|IMEI No.", |iccid, imei| {
                let fours: Vec<&str> = iccid.as_bytes().chunks(4).map(|four| std::str::from_utf8(four).unwrap()).collect();
                format!("{}|{}-{}-{}-{}", fours.join(" "), &imei[..2], &imei[2..8], &imei[8..14], &imei[14..])
            })
            .into(),
            pairs(),
        ),
        (
            "phone numbers with the country code and without it",
            "Wireless Number,User\n+1 (505) 555-0143,Ann\n1-505-555-0144,Bob\n505.555.0145,Eve\n".into(),
            ["mdn:5055550143", "mdn:5055550144", "mdn:5055550145"].map(str::to_owned).into(),
        ),
        ("a trailing F and apostrophes", table(",", "ICCID", |iccid, _| format!("'{iccid}F")).into(), singles()),
        (
            "comment lines and comments after an ICCID",
            format!("# spare devices\n\n{} # pump 7\n  # more\n{}\n{}\n", ICCIDS[0], ICCIDS[1], ICCIDS[2]).into(),
            singles(),
        ),
        (
            "the output of `devices list -o csv`",
            table(",", "iccid|imei|mdn|state|plan|groups|last connection", |iccid, imei| {
                format!("{iccid}|{imei}|5055550143|active|m2m-5mb|\"a; b\"|2026-01-01T00:00:00Z")
            })
            .into(),
            pairs(),
        ),
        (
            "the outcomes of an earlier change, as CSV",
            table(",", "device|outcome|reason", |iccid, imei| format!("iccid:{iccid}+imei:{imei}|not sent|stopped")).into(),
            pairs(),
        ),
    ];
    for (name, content, expected) in twelve {
        assert_eq!(devices(&read(content)), expected, "{name}");
    }
    let damaged =
        read("ICCID;IMEI\n8,9148E+19;490154203237518\n8.9148E+19;356620116410452\n89148000008682200000;352766510782014\n");
    assert_eq!((damaged.rows.len(), damaged.rejects.len()), (0, 3), "expected a reject for each rounded number");
    for reject in &damaged.rejects {
        assert!(reject.reason.contains("lost") && reject.reason.contains("format the column as text"), "{reject}");
    }
}

#[test]
fn devices_and_outcomes_are_read_from_json() {
    let device = |iccid: &str, imei: &str| {
        format!(
            r#"{{"accountName":"0000123456-00001","deviceIds":[{{"id":"{iccid}","kind":"iccid"}},{{"id":"{imei}","kind":"imei"}}]}}"#
        )
    };
    let lines: Vec<String> = ICCIDS.iter().zip(IMEIS).map(|(iccid, imei)| device(iccid, imei)).collect();
    let outcomes: Vec<String> = pairs().iter().map(|key| format!(r#"{{"device":"{key}","outcome":"done"}}"#)).collect();
    for content in [
        lines.join("\n"),
        format!("[{}]", lines.join(",\n")),
        format!(r#"{{"hasMoreData":false,"devices":[{}]}}"#, lines.join(",")),
        outcomes.join("\n"),
        format!("\u{feff}{:?}", pairs()),
    ] {
        assert_eq!(devices(&read(&content)), pairs(), "{content}");
    }
    let numbers = read(r#"[{"iccid": 89148000008682242668}, {"imei": 490154203237518}, 7]"#);
    assert_eq!(numbers.rows[0].device.to_string(), "imei:490154203237518");
    let rejects: Vec<_> = numbers.rejects.iter().map(|reject| (reject.row, reject.reason.contains("lost"))).collect();
    assert_eq!(rejects, [(1, true), (3, false)]);
    assert!(matches!(Reader::new().read(b"[{\"iccid\": "), Err(Error::Json(_))));
    assert_eq!(read("\n{\"imei\":\"1\"}\n\n{\"imei\":\"2\"}").rejects.iter().map(|r| r.row).collect::<Vec<_>>(), [2, 4]);
}

#[test]
fn every_bad_row_is_reported_with_its_line_number() {
    let file = read("imei,name\n1,a\n490154203237518,b\n\n,c\n49015420323751X,d\n1,2,3\n,\n");
    assert_eq!(file.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [3]);
    let rejects: Vec<_> = file.rejects.iter().map(|reject| (reject.row, reject.value.as_str())).collect();
    assert_eq!(rejects, [(2, "1"), (5, ",c"), (6, "49015420323751X"), (7, "1,2,3")]);
    let open = read("iccid,imei\n89148000008682242668,\"490154203237518\n89148000007500407934,356620116410452\n");
    assert!(open.rows.is_empty() && open.rejects[0].reason.contains("quote"), "{:?}", open.rejects);
}

#[test]
fn duplicates_are_reported_and_contradictory_rows_are_rejected() {
    let [a, b, c] = ICCIDS;
    let [x, y, z] = IMEIS;
    let reader = Reader::new().uses([Column::Plan]);
    let content = format!("iccid,imei,plan\n{a},{x},1\n{a},,1\n{b},{y},1\n{b},{y},2\n{c},{z},1\n{c},{x},1\n{a},{x},1\n");
    let file = reader.read(content.as_bytes()).unwrap();
    let duplicates: Vec<_> = file.duplicates.iter().map(|duplicate| (duplicate.row, duplicate.of)).collect();
    assert_eq!(duplicates, [(3, 2), (8, 2)]);
    assert_eq!(file.rejects.iter().map(|reject| reject.row).collect::<Vec<_>>(), [2, 4, 5, 6, 7], "{:?}", file.rejects);
    assert_eq!(file.rows, []);
    assert!(file.rejects[1].reason.contains("another plan"), "{}", file.rejects[1]);
    let moved = read(format!("iccid,imei\n{a},{x}\n{a},{y}\n{b},{z}\n"));
    assert_eq!(moved.rows.len(), 1);
    assert!(moved.rejects[0].reason.contains("another IMEI"), "{}", moved.rejects[0]);
}

#[test]
fn columns_are_chosen_by_name() {
    let content = b"SIM,ICCID,Serial,plan\n1,89148000008682242668,7,m2m-5mb\n";
    let file = read(content);
    assert_eq!(devices(&file), ["iccid:89148000008682242668"], "expected the values of the column `ICCID`");
    assert_eq!(file.unused, ["SIM", "Serial", "plan"]);
    assert!(file.rows[0].values.is_empty(), "a column that the reader does not use has a value");

    let file = Reader::new().uses([Column::Plan]).column(Column::Plan, "serial").read(content).unwrap();
    assert_eq!(file.rows[0].value(Column::Plan), Some("7"));
    assert_eq!(
        (file.columns[&Column::Plan].as_str(), file.unused.as_slice()),
        ("Serial", ["SIM".to_owned(), "plan".to_owned()].as_slice())
    );
    let ignoring = Reader::new().uses([Column::Plan]).ignore(Column::Plan).read(content).unwrap();
    assert_eq!(ignoring.rows[0].value(Column::Plan), None);

    let error = Reader::new().read(b"SIM Number,SIM Card\n1,2\n").unwrap_err();
    assert_eq!(error.to_string(), "several columns contain the iccid: `SIM Number`, `SIM Card`; choose one of them");
    let error = Reader::new().column(Column::Iccid, "Chip").read(b"Serial,SIM\n1,2\n").unwrap_err();
    assert_eq!(error.to_string(), "no column `Chip` for the iccid: the columns are `Serial`, `SIM`");
    let error = Reader::new().read(b"Serial,Name\n17,pump\n").unwrap_err();
    assert!(error.to_string().ends_with("received `Serial`, `Name`"), "{error}");
    let chosen = Reader::new().column(Column::Imei, "Serial").read(b"Name|Serial\npump 7|490154203237518\n").unwrap();
    assert_eq!(devices(&chosen), ["imei:490154203237518"]);
}

#[test]
fn values_of_rows_are_checked() {
    let reader = Reader::new().uses([Column::Plan, Column::Zip, Column::NewImei, Column::NewIccid]).require(Column::Zip);
    let content = "MDN,Rate Plan,Zip Code,New IMEI,New SIM\n\
                   5055550143,a,98101,49-015420-323751-8,\n\
                   5055550144,,2134,,\n\
                   5055550145,,,,\n\
                   5055550146,b,98101,,8.9E+19\n";
    let file = reader.read(content.as_bytes()).unwrap();
    let row = &file.rows[0];
    assert_eq!((row.value(Column::Plan), row.value(Column::Zip)), (Some("a"), Some("98101")));
    assert_eq!(row.new_ids.iter().map(ToString::to_string).collect::<Vec<_>>(), ["imei:490154203237518"]);
    let reasons: Vec<_> = file.rejects.iter().map(|reject| (reject.row, reject.reason.as_str())).collect();
    assert_eq!(reasons[0], (3, "`2134` is not a valid ZIP code: expected 5 digits; has a spreadsheet dropped a leading zero?"));
    assert_eq!(reasons[1], (4, "the ZIP code is missing: the cell in column `Zip Code` is empty"));
    assert!(reasons[2].0 == 5 && reasons[2].1.contains("lost"));
}

#[test]
fn many_rows_with_the_same_problem_cause_one_warning() {
    let wrong = (0..500).map(|number| format!("{:015}\n", 490_154_203_000_000_u64 + number * 10 + 1)).collect::<String>();
    let file = read(format!("imei\n{wrong}"));
    assert_eq!((file.rows.len(), file.warnings.len()), (500, 1), "{:?}", file.warnings);
    assert!(file.warnings[0].contains("check digits"), "{:?}", file.warnings);
    let file = read("Order 4711\nSent 2026-01-02\n\nICCID\n89148000008682242668\n");
    assert_eq!(file.warnings, ["skipped 2 rows above the header"]);
    let file = read("imei\n12345000000001\n");
    assert_eq!(file.rows.len(), 1, "an IMEI without its check digit was rejected");
}

#[test]
fn a_phone_number_is_used_only_if_its_row_has_no_iccid_or_imei() {
    let file = read("mdn,iccid\npending,89148000008682242668\n5055550143,N/A\n");
    assert_eq!(devices(&file), ["iccid:89148000008682242668", "mdn:5055550143"]);
    assert_eq!(file.unused, Vec::<String>::new());
    assert_eq!(read("mdn,iccid\n5055550143,89148000008682242668\n").unused, ["mdn"]);
}

#[test]
fn empty_files_have_no_rows() {
    for content in ["", "\n\n", "# nothing\n", "iccid,imei\n", "\u{feff}", "[]"] {
        let file = read(content);
        assert!(file.rows.is_empty() && file.rejects.is_empty(), "{content:?}: {file:?}");
    }
}

/// Reads 2,000 random tables. The reader must not panic, and must return every data line as a row, a duplicate or a reject.
#[test]
fn no_line_is_lost() {
    let cells = [
        "",
        "1",
        "89148000008682242668",
        "490154203237518",
        "8.9E+19",
        "\u{e9}",
        "#",
        "'",
        "+1 505 555 0143",
        "a:b",
        "::",
        "=\"1\"",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for round in 0..2_000 {
        let mut next = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(state >> 33).unwrap() % below
        };
        let lines = 1 + next(5);
        let rows: Vec<String> =
            (0..lines).map(|_| format!("x{},{},{}", cells[next(12)], cells[next(12)], cells[next(12)])).collect();
        let file = read(format!("name,iccid,imei\n{}\n", rows.join("\n")));
        let counted = file.rows.len() + file.rejects.len() + file.duplicates.len();
        assert_eq!(counted, lines, "round {round}: {rows:?}: {file:?}");
    }
}
