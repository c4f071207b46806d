//! A proxy that only the environment names. Each case is a process of its own: the environment belongs to all of one.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use behavior::tls::{authority, certificate, server};
use thingspace::Client;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A name that no resolver knows (RFC 6761): only a proxy can lead there.
const HOST: &str = "service.invalid";

/// Where a child that is to ask finds the authority of the service.
const AUTHORITY: &str = "BEHAVIOR_AUTHORITY";

/// The base URL that a child asks.
const URL: &str = "BEHAVIOR_URL";

/// What a child says when the service took its credentials.
const IN: &str = "the child is logged in";

/// The part of the child; without a task there is nothing to do.
#[tokio::test]
async fn child() {
    let (Ok(authority), Ok(url)) = (std::env::var(AUTHORITY), std::env::var(URL)) else { return };
    let client = Client::builder().base_url(url).key("k").secret("hush-secret").ca_certificate(authority);
    let client = client.username("u").password("hush-password").account("0000123456-00001").timeout(Duration::from_secs(10));
    match client.build().unwrap().login().await {
        Ok(_) => println!("{IN}"),
        Err(error) => println!("{error}"),
    }
}

/// A proxy that makes tunnels to one server, whoever is asked for; how many it was asked for.
async fn tunnels(target: SocketAddr) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, asked) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counter = Arc::clone(&asked);
    tokio::spawn(async move {
        while let Ok((near, _)) = listener.accept().await {
            tokio::spawn(tunnel(near, target, Arc::clone(&counter)));
        }
    });
    (address, asked)
}

async fn tunnel(mut near: TcpStream, target: SocketAddr, asked: Arc<AtomicUsize>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let Ok(byte) = near.read_u8().await else { return };
        head.push(byte);
    }
    asked.fetch_add(1, Ordering::Relaxed);
    let mut far = TcpStream::connect(target).await.unwrap();
    if String::from_utf8_lossy(&head).starts_with(&format!("CONNECT {HOST}:443 ")) {
        near.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
    }
}

/// What a child with this environment says.
async fn ask(url: &str, authority: &str, environment: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    for name in ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"] {
        child.env_remove(name).env_remove(name.to_lowercase());
    }
    child.args(["--exact", "child", "--nocapture"]).env(URL, url).env(AUTHORITY, authority);
    child.envs(environment.iter().copied()).stdin(Stdio::null());
    let said = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    String::from_utf8_lossy(&said.stdout).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_of_the_environment_is_used_for_what_it_is_named_for() {
    let authority = authority();
    let (server, read) = server(certificate(HOST, 2099, Some(&authority))).await;
    let (proxy, asked) = tunnels(server).await;
    let (service, proxy) = (format!("https://{HOST}/api"), format!("http://user:hush-proxy@{proxy}"));
    let (https, all) = (("HTTPS_PROXY", proxy.as_str()), ("ALL_PROXY", proxy.as_str()));
    let used: [&[(&str, &str)]; 4] =
        [&[https], &[("https_proxy", &proxy)], &[all], &[https, ("NO_PROXY", "other.invalid,localhost")]];
    for environment in used {
        let before = (asked.load(Ordering::Relaxed), read.load(Ordering::Relaxed));
        let said = ask(&service, &authority.pem(), environment).await;
        assert!(said.contains(IN), "{said}");
        assert!(asked.load(Ordering::Relaxed) > before.0 && read.load(Ordering::Relaxed) > before.1);
    }
    let before = asked.load(Ordering::Relaxed);
    let unused: [&[(&str, &str)]; 5] = [
        &[],
        &[("HTTP_PROXY", &proxy)],
        &[https, ("NO_PROXY", HOST)],
        &[https, ("NO_PROXY", ".invalid")],
        &[all, ("NO_PROXY", "*")],
    ];
    for environment in unused {
        let said = ask(&service, &authority.pem(), environment).await;
        assert!(said.contains("cannot connect") && !said.contains(IN) && !said.contains("hush"), "{said}");
    }
    // A simulator on this machine is nobody's whom a proxy could reach.
    let here = ask("http://127.0.0.1:9/api", &authority.pem(), &[https, ("HTTP_PROXY", &proxy), all]).await;
    assert!(here.contains("cannot connect"), "{here}");
    assert_eq!(asked.load(Ordering::Relaxed), before);
}
