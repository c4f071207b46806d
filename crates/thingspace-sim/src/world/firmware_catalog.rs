//! The available hardware models and firmware packages (quirk sim-firmware-catalog).

use crate::line::Line;
use crate::rng::Rng;

/// The manufacturer of all devices.
pub(crate) const MAKE: &str = "Example";

/// The launch date of all packages.
pub(crate) const LAUNCHED: &str = "2025-11-20 10:00:00+00:00";

/// A hardware model.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Model {
    pub(crate) name: &'static str,
    /// The management protocol. Models without a protocol cannot be upgraded over the air.
    pub(crate) protocol: Option<&'static str>,
    /// Firmware versions from oldest to newest. There is one package for each step from a version to the next.
    pub(crate) versions: &'static [&'static str],
}

/// The hardware models.
pub(crate) static MODELS: [Model; 3] = [
    Model { name: "GW-210", protocol: Some("LWM2M"), versions: &["GWFW-06", "GWFW-07", "GWFW-08"] },
    Model { name: "TR-40", protocol: Some("OMA"), versions: &["TRFW-3", "TRFW-4"] },
    Model { name: "MT-7", protocol: None, versions: &["MTFW-1"] },
];

/// A firmware package, which upgrades a model from one version to the next.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Package {
    pub(crate) model: &'static Model,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
}

impl Package {
    /// Returns all packages.
    pub(crate) fn all() -> impl Iterator<Item = Package> {
        MODELS.iter().flat_map(|model| {
            model.versions.windows(2).filter_map(move |pair| Some(Package { model, from: pair.first()?, to: pair.get(1)? }))
        })
    }

    /// Returns a name such as `FOTA_Example_GW210_07To08`.
    pub(crate) fn name(&self) -> String {
        let number = |version: &str| version.rsplit('-').next().unwrap_or_default().to_owned();
        format!("FOTA_{MAKE}_{}_{}To{}", self.model.name.replace('-', ""), number(self.from), number(self.to))
    }
}

/// Returns the model of a line. About 60% of the lines are gateways (GW-210), 20% are trackers (TR-40) and 20% are meters (MT-7).
pub(super) fn model_of(seed: u64, line: &Line) -> &'static Model {
    match Rng::new(seed, "model", line.device_id).below(10) {
        0..6 => &MODELS[0],
        6..8 => &MODELS[1],
        _ => &MODELS[2],
    }
}

/// Returns the initial firmware version of a line: the oldest version of its model. Exception: if the model has more than two
/// versions, about half of the lines with this model have the second oldest version.
pub(super) fn first_version(seed: u64, line: &Line) -> &'static str {
    let versions = model_of(seed, line).versions;
    let ahead = usize::from(versions.len() > 2 && Rng::new(seed, "version", line.device_id).below(2) == 0);
    versions.get(ahead).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn package_names_contain_model_and_versions() {
        let names: Vec<String> = Package::all().map(|package| package.name()).collect();
        assert_eq!(names, ["FOTA_Example_GW210_06To07", "FOTA_Example_GW210_07To08", "FOTA_Example_TR40_3To4"]);
    }
}
