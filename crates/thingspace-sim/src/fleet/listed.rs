//! A fleet that is read from CSV instead of generated.

use std::collections::HashMap;

use crate::Error;
use crate::ids::{DeviceId, Ident, Kind};
use crate::line::{Line, LineState};

use super::{Fleet, HISTORY, MAX_DEVICES, SERVICE_PLANS, Slot};

/// The columns that contain identifiers.
const IDENTIFIERS: [(&str, Kind); 6] = [
    ("iccid", Kind::Iccid),
    ("imei", Kind::Imei),
    ("mdn", Kind::Mdn),
    ("eid", Kind::Eid),
    ("meid", Kind::Meid),
    ("esn", Kind::Esn),
];

/// The columns that contain other values. `groups` is a column of the output of `thingspace devices list`, with the names of
/// groups separated by semicolons.
const VALUES: [&str; 10] = [
    "state",
    "plan",
    "group",
    "groups",
    "cost_center",
    "custom_field_1",
    "custom_field_2",
    "custom_field_3",
    "custom_field_4",
    "custom_field_5",
];

/// A row of a CSV fleet: a device with its initial attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ListedLine {
    ids: Vec<DeviceId>,
    state: LineState,
    plan: Option<u16>,
    group: Option<Box<str>>,
    cost_center: Option<Box<str>>,
    custom_fields: [Option<Box<str>>; 5],
}

/// Reads a fleet from CSV with a header.
pub(crate) fn read_fleet(csv: &[u8]) -> Result<Vec<ListedLine>, Error> {
    let csv = csv.strip_prefix(b"\xef\xbb\xbf").unwrap_or(csv);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(csv);
    let header = reader.headers().map_err(|error| Error::Fleet(format!("the fleet is not CSV: {error}")))?;
    let columns: Vec<String> = header.iter().map(column_name).collect();
    if !columns.iter().any(|column| kind_of(column).is_some()) {
        let kinds = IDENTIFIERS.map(|(name, _)| name).join(", ");
        return Err(Error::Fleet(format!("the header of the fleet names no identifier: expected one of {kinds}")));
    }
    let mut lines = Vec::new();
    let mut rows: HashMap<DeviceId, u64> = HashMap::new();
    for record in reader.records() {
        let record = record.map_err(|error| Error::Fleet(format!("the fleet is not CSV: {error}")))?;
        let row = record.position().map_or(0, csv::Position::line);
        let line =
            ListedLine::read(&columns, &record).map_err(|problem| Error::Fleet(format!("row {row} of the fleet: {problem}")))?;
        for id in &line.ids {
            if let Some(other) = rows.insert(*id, row) {
                return Err(Error::Fleet(format!(
                    "rows {other} and {row} of the fleet have the same {}",
                    crate::line::name(*id)
                )));
            }
        }
        lines.push(line);
        if lines.len() > MAX_DEVICES {
            return Err(Error::FleetTooLarge { requested: lines.len(), limit: MAX_DEVICES });
        }
    }
    Ok(lines)
}

/// Returns the canonical name of a column: both `Custom Field 1` and `CustomField1` become `custom_field_1`.
fn column_name(header: &str) -> String {
    let plain: String = header.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    let known = IDENTIFIERS.iter().map(|(name, _)| *name).chain(VALUES);
    known.into_iter().find(|name| name.replace('_', "") == plain).map_or(plain, str::to_owned)
}

fn kind_of(column: &str) -> Option<Kind> {
    IDENTIFIERS.iter().find(|(name, _)| *name == column).map(|(_, kind)| *kind)
}

impl ListedLine {
    fn read(columns: &[String], record: &csv::StringRecord) -> Result<Self, String> {
        let cells = || columns.iter().map(String::as_str).zip(record.iter()).filter(|(_, value)| !value.is_empty());
        let value = |wanted: &str| cells().find(|(column, _)| *column == wanted).map(|(_, value)| value);
        let mut ids = Vec::new();
        for (kind, value) in cells().filter_map(|(column, value)| Some((kind_of(column)?, value))) {
            let ident = Ident::parse(kind, value)
                .ok_or_else(|| format!("`{}` is not a valid {}", value.escape_debug(), kind.answered()))?;
            ids.push(DeviceId { kind, ident });
        }
        if ids.iter().all(|id| id.kind == Kind::Mdn) {
            return Err("the device has no SIM and no hardware: expected an ICCID, an IMEI, an EID, a MEID or an ESN".to_owned());
        }
        let state = match value("state") {
            None => LineState::PreActive,
            Some(value) => LineState::parse(value).filter(|state| *state != LineState::PendingActivation).ok_or_else(|| {
                format!("invalid state `{}`: expected pre-active, active, suspend or deactive", value.escape_debug())
            })?,
        };
        if !state.in_service() && ids.iter().any(|id| id.kind == Kind::Mdn) {
            return Err(format!("a device that is {state} has no phone number: leave the mdn empty"));
        }
        let plan = value("plan").map(plan).transpose()?;
        if !state.in_service() && plan.is_some() {
            return Err(format!("a device that is {state} has no service plan: leave the plan empty"));
        }
        let group = value("group").or_else(|| value("groups")?.split(';').next()).map(str::trim);
        Ok(Self {
            ids,
            state,
            // Every line in service has a plan. The default is the first of `SERVICE_PLANS`.
            plan: plan.or(state.in_service().then_some(0)),
            group: group.filter(|group| !group.starts_with("Default: ")).map(Box::from),
            cost_center: value("cost_center").map(Box::from),
            custom_fields: std::array::from_fn(|index| value(&format!("custom_field_{}", index + 1)).map(Box::from)),
        })
    }

    fn phone_number(&self) -> Option<DeviceId> {
        self.ids.iter().find(|id| id.kind == Kind::Mdn).copied()
    }
}

fn plan(code: &str) -> Result<u16, String> {
    let found = (0..).zip(SERVICE_PLANS).find(|(_, plan)| *plan == code).map(|(number, _)| number);
    found.ok_or_else(|| {
        format!("the simulator has no service plan `{}`: expected one of {}", code.escape_debug(), SERVICE_PLANS.join(", "))
    })
}

impl Fleet {
    /// Adds the lines of a CSV fleet. Spreads their creation dates over [`HISTORY`], in the order of the rows.
    pub(crate) fn add_listed(&mut self, lines: &[ListedLine]) {
        // Index the listed phone numbers first, so that a line without a number is not assigned a number that is listed for a
        // later line.
        for (slot, listed) in (self.slots.len()..).zip(lines) {
            let slot = Slot::try_from(slot).unwrap_or(Slot::MAX);
            listed.phone_number().into_iter().for_each(|id| self.by_id.insert(id, slot));
        }
        let step = HISTORY.as_secs() / (lines.len() as u64 + 1);
        for (index, listed) in (1..).zip(lines) {
            let mut line = Line::new(self.next_device_id(), listed.state, self.in_history(index * step));
            if listed.state != LineState::PreActive {
                line.activated = Some(line.created);
            }
            if listed.state.in_service() {
                line.connected = line.activated;
                line.plan = listed.plan;
                let given = listed.phone_number().map(|id| id.ident);
                line.mdn = given.or_else(|| self.assign_phone_number());
            }
            line.group = listed.group.as_deref().map_or(0, |name| self.group_number(name));
            for id in &listed.ids {
                match id.kind {
                    Kind::Iccid => line.iccid = Some(id.ident),
                    Kind::Imei => line.imei = Some(id.ident),
                    Kind::Mdn => {}
                    _ => line.extras_mut().ids.push(*id),
                }
            }
            line.set_custom_fields(&listed.custom_fields);
            if listed.cost_center.is_some() {
                line.extras_mut().cost_center.clone_from(&listed.cost_center);
            }
            self.insert(line);
        }
    }

    /// Returns the number of a group. Creates the group if the account does not have it.
    fn group_number(&mut self, name: &str) -> u16 {
        let created = |groups: &mut crate::groups::Groups| groups.create(name, &format!("Created with the fleet: {name}"));
        self.groups.number(name).or_else(|| created(&mut self.groups)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::EPOCH;

    const CSV: &str = "\u{feff}ICCID,IMEI,MDN,EID,MEID,state,plan,group,Custom Field 1,note\n\
        89148000008682242668,490154203237518,5055550143,89033023426200000000000000000001,,active,m2m-1gb,depot,pump 7,x\n\
        89148000008682242676,,,,A0000012345678,Suspend,,,,\n\
        89148000008682242684,,,,,,,,,\n";

    fn problem(csv: &str) -> String {
        read_fleet(csv.as_bytes()).unwrap_err().to_string()
    }

    #[test]
    fn lines_have_the_values_of_their_rows() {
        let mut fleet = Fleet::generate("0000123456-00001", 0, 1, EPOCH);
        fleet.add_listed(&read_fleet(CSV.as_bytes()).unwrap());
        let lines: Vec<&Line> = fleet.lines().collect();
        let states: Vec<LineState> = lines.iter().map(|line| line.state).collect();
        assert_eq!(states, [LineState::Active, LineState::Suspend, LineState::PreActive]);
        assert_eq!((lines[0].mdn.unwrap().to_string(), lines[0].plan), ("5055550143".to_owned(), Some(1)));
        assert_eq!((&*fleet.group(lines[0]), lines[0].custom_field(0)), ("depot", Some("pump 7")));
        assert!(lines[1].mdn.is_some() && lines[1].plan == Some(0) && lines[2].mdn.is_none() && lines[2].plan.is_none());
        assert!(lines.is_sorted_by(|a, b| a.device_id < b.device_id && a.created < b.created) && lines[2].created < EPOCH);
        for (slot, line) in (0..).zip(&lines) {
            assert!(line.ids().all(|id| fleet.find(id) == Some(slot)), "{}", line.name());
        }
    }

    #[test]
    fn no_line_is_assigned_a_phone_number_of_another_line() {
        // The CSV lists the first two numbers that the seed generates, but only after a line without a number.
        let numbers = crate::ids::Numbers::new(1);
        let [first, second] = [1, 2].map(|index| numbers.mdn(index).unwrap().to_string());
        let csv = format!(
            "iccid,mdn,state\n89148000008682242668,,active\n\
             89148000008682242676,{first},active\n89148000008682242684,{second},active\n"
        );
        let mut fleet = Fleet::generate("0000123456-00001", 0, 1, EPOCH);
        fleet.add_listed(&read_fleet(csv.as_bytes()).unwrap());
        assert_eq!(fleet.line(0).unwrap().mdn, numbers.mdn(3));
        for (slot, line) in fleet.slots() {
            assert!(line.ids().all(|id| fleet.find(id) == Some(slot)), "{}", line.name());
        }
    }

    #[test]
    fn the_error_shows_why_a_fleet_cannot_be_used() {
        assert!(problem("name\npump\n").contains("names no identifier"));
        assert!(problem("iccid\n1234\n").contains("row 2 of the fleet: `1234` is not a valid iccId"));
        assert!(problem("iccid,state\n89148000008682242668,gone\n").contains("invalid state `gone`"));
        assert!(
            problem("iccid,plan,state\n89148000008682242668,gold,active\n")
                .contains("no service plan `gold`: expected one of m2m-5mb")
        );
        assert!(problem("iccid,mdn\n89148000008682242668,5055550143\n").contains("leave the mdn empty"));
        assert!(problem("mdn,state\n5055550143,active\n").contains("no SIM and no hardware"));
        let twice = problem("iccid\n89148000008682242668\n89148000008682242668\n");
        assert!(twice.contains("rows 2 and 3 of the fleet have the same iccid 89148000008682242668"), "{twice}");
    }
}
