//! Seeded random numbers.
//!
//! Each stream is identified by a seed, a purpose and a key, such as the id of a line. A stream does not depend on other streams:
//! a line gets the same delay even if requests arrive in another order.
//!
//! The generator is SplitMix64. It is implemented here because the same seed must produce the same ledger in every release, and
//! general-purpose crates do not promise stable numbers. For the same reason, the purpose strings must not change.

use serde::{Deserialize, Serialize};

/// A stream of random numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64, purpose: &str, key: u64) -> Self {
        let mut rng = Rng(seed ^ string_key(purpose).rotate_left(17));
        let mixed = rng.next_u64() ^ key;
        Rng(mixed)
    }

    pub(crate) fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `bound`, or 0 if the bound is 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        let wide = u128::from(self.next_u64()) * u128::from(bound);
        u64::try_from(wide >> 64).unwrap_or(u64::MAX)
    }

    /// Returns true with the probability `share`.
    pub(crate) fn chance(&mut self, share: f64) -> bool {
        // Keep 53 bits: `f64` represents every integer of 53 bits exactly.
        #[expect(clippy::cast_precision_loss, reason = "53 bits fit")]
        let drawn = (self.next_u64() >> 11) as f64 / (1_u64 << 53) as f64;
        drawn < share
    }

    pub(crate) fn bytes(&mut self) -> [u8; 16] {
        let wide = (u128::from(self.next_u64()) << 64) | u128::from(self.next_u64());
        wide.to_be_bytes()
    }
}

/// Hashes a string with FNV-1a, which gives the same key on every machine.
pub(crate) fn string_key(value: &str) -> u64 {
    value.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

/// Returns the element at `index` of a scattered sequence. The sequence starts at `offset` (modulo `modulus`). Its first
/// `modulus` elements contain every number below `modulus` once.
///
/// `modulus` and `STRIDE` must not have a common prime factor. A modulus whose only prime factors are 2 and 5, such as a power of
/// ten, is always allowed.
pub(crate) fn scattered(index: u64, modulus: u64, offset: u64) -> u64 {
    const STRIDE: u128 = 61_803_398_869;
    let wide = (u128::from(index) * STRIDE + u128::from(offset)) % u128::from(modulus.max(1));
    u64::try_from(wide).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn streams_do_not_depend_on_each_other() {
        let first: Vec<u64> = (0..4).map(|key| Rng::new(7, "delay", key).next_u64()).collect();
        let again: Vec<u64> = (0..4).rev().map(|key| Rng::new(7, "delay", key).next_u64()).collect();
        assert!(first.iter().eq(again.iter().rev()));
        assert_ne!(Rng::new(7, "delay", 1).next_u64(), Rng::new(7, "session", 1).next_u64());
        assert_ne!(Rng::new(7, "delay", 1).next_u64(), Rng::new(8, "delay", 1).next_u64());
    }

    #[test]
    fn the_generator_matches_splitmix64() {
        // Reference values of SplitMix64 from state 0. Other values would change the ledger of every seed.
        let mut rng = Rng(0);
        assert_eq!([rng.next_u64(), rng.next_u64()], [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4]);
    }

    #[test]
    fn draws_stay_below_their_bound() {
        let mut rng = Rng::new(1, "bound", 0);
        assert!((0..1_000).all(|_| rng.below(10) < 10));
        assert_eq!(rng.below(0), 0);
    }

    #[test]
    fn chance_matches_its_probability() {
        let mut rng = Rng::new(1, "chance", 0);
        let met = (0..10_000).filter(|_| rng.chance(0.2)).count();
        assert!((1_900..2_100).contains(&met), "{met}");
        assert!(!(0..1_000).any(|_| rng.chance(0.0)));
        assert!((0..1_000).all(|_| rng.chance(1.0)));
    }

    #[test]
    fn scattered_numbers_are_distinct() {
        let numbers: HashSet<u64> = (0..8_000).map(|index| scattered(index, 8_000, 123)).collect();
        assert_eq!(numbers.len(), 8_000);
    }
}
