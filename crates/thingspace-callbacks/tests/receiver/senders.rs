//! Which senders the receiver accepts: allowed addresses, trusted proxies, and the secret in the URL path.

use thingspace_callbacks::{Problem, Receiver};
use tokio::time::timeout;

use crate::support::{Folder, PATIENCE, inbox, message, peer, post, post_to, respond};

#[tokio::test]
async fn only_listed_addresses_may_send_and_a_broken_list_changes_nothing() {
    let folder = Folder::new("list");
    let list = folder.write("allowed", "# the carrier\n127.0.3.2\n");
    let receiver = Receiver::builder(inbox()).allowed_addresses(&list).bind("127.0.0.1:0").await.unwrap();
    let status = async |from| respond(&receiver, from, &post(&message(1))).await.0;
    assert_eq!((status(peer(2)).await, status(peer(3)).await), (200, 403));
    folder.write("allowed", "127.0.3.3/32");
    receiver.reload();
    assert_eq!((status(peer(2)).await, status(peer(3)).await), (403, 200));
    assert_eq!(receiver.problems(), []);
    folder.write("allowed", "127.0.3.2\n127.0.3.x");
    receiver.reload();
    let [problem @ Problem::NotReloaded(_)] = &receiver.problems()[..] else { panic!("{:?}", receiver.problems()) };
    assert!(problem.to_string().contains("line 2: invalid address `127.0.3.x`"), "{problem}");
    assert_eq!((status(peer(2)).await, status(peer(3)).await), (403, 200));
    std::fs::remove_file(&list).unwrap();
    receiver.reload();
    assert_eq!((status(peer(2)).await, status(peer(3)).await), (403, 200));
    let missing = Receiver::builder(inbox()).allowed_addresses(&list).bind("127.0.0.1:0").await.unwrap_err();
    assert!(missing.to_string().contains(&list.display().to_string()), "{missing}");
}

#[tokio::test]
async fn a_changed_list_is_loaded_without_a_call_to_reload() {
    let folder = Folder::new("watched");
    let list = folder.write("allowed", "127.0.3.2");
    let receiver = Receiver::builder(inbox()).allowed_addresses(&list).bind("127.0.0.1:0").await.unwrap();
    folder.write("allowed", "127.0.3.2 127.0.3.3");
    let loaded = async {
        while respond(&receiver, peer(3), &post(&message(1))).await.0 != 200 {
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, loaded).await.unwrap();
}

#[tokio::test]
async fn forged_headers_never_get_a_forbidden_sender_accepted() {
    let seed: u64 = rand::random();
    let mut rng = <rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(seed);
    let folder = Folder::new("forged");
    let list = folder.write("allowed", "198.51.100.0/24");
    let receiver = Receiver::builder(inbox())
        .allowed_addresses(&list)
        .trusted_proxies("127.0.3.9".parse().unwrap())
        .bind("127.0.0.1:0")
        .await
        .unwrap();
    let forged = ["198.51.100.7", "::ffff:198.51.100.7", "[::ffff:c633:6407]:9", "127.0.3.9", "unknown", "", "198.51.100.7:1"];
    for case in 0..10_000_usize {
        use rand::RngExt as _;
        let mut header = "x-forwarded-for: ".to_owned();
        for _ in 0..rng.random_range(1..5) {
            header += forged[rng.random_range(0..forged.len())];
            header += if rng.random_bool(0.3) { "\r\nX-Forwarded-For: " } else { ", " };
        }
        // Even cases: the trusted proxy appends the real address of its client to the forged ones. Odd cases: a sender that is
        // not a trusted proxy connects directly, and all its headers are forged.
        let (from, headers) = if case.is_multiple_of(2) {
            (peer(9), format!("{header}203.0.113.{}\r\n", rng.random_range(0..256)))
        } else {
            (peer(8), format!("{header}198.51.100.7\r\nforwarded: for=198.51.100.7\r\nx-real-ip: 198.51.100.7\r\n"))
        };
        let (status, _) = respond(&receiver, from, &post_to("/callbacks/CarrierService", &headers, &message(case))).await;
        assert_eq!(status, 403, "seed {seed}, case {case}: {headers}");
    }
    assert_eq!((receiver.received(), receiver.refused()), (0, 0));
    let honest = post_to("/callbacks/CarrierService", "x-forwarded-for: 1.2.3.4, 198.51.100.7\r\n", &message(0));
    assert_eq!(respond(&receiver, peer(9), &honest).await.0, 200);
}

#[tokio::test]
async fn a_listener_with_a_secret_is_found_only_at_its_url() {
    let receiver = Receiver::builder(inbox()).path_secret("b1f0c2a9d35e47f8").bind("127.0.0.1:0").await.unwrap();
    let url = receiver.url("CarrierService");
    let path = url.strip_prefix(&format!("http://{}", receiver.address())).unwrap();
    for wrong in ["/callbacks/CarrierService", "/callbacks/b1f0c2a9d35e47f9/CarrierService", "/callbacks/b1f0c2a9d35e47f8"] {
        assert_eq!(respond(&receiver, peer(1), &post_to(wrong, "", &message(1))).await, (404, "not found".to_owned()));
    }
    assert_eq!(respond(&receiver, peer(1), &post_to(path, "", &message(1))).await.0, 200);
    assert_eq!(receiver.received(), 1);
    assert!(!format!("{receiver:?}").contains("b1f0c2a9"));
    for invalid in ["short", "with/slash-in-it", "with space in it", "........"] {
        let error = Receiver::builder(inbox()).path_secret(invalid).bind("127.0.0.1:0").await.unwrap_err().to_string();
        assert!(error.contains("expected 8 to 128 letters") && !error.contains(invalid), "{error}");
    }
}
