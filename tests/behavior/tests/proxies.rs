//! The client uses the proxies that environment variables configure. Each case runs in its own process, because all threads of
//! a process share the environment.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use behavior::tls::{authority, certificate, server};
use thingspace::Client;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A host name that no resolver resolves (RFC 6761), so only a proxy can reach the host.
const HOST: &str = "service.invalid";

/// The environment variable that passes the certificate authority of the service to a child process.
const AUTHORITY: &str = "BEHAVIOR_AUTHORITY";

/// The environment variable that passes the base URL to a child process.
const URL: &str = "BEHAVIOR_URL";

/// The output of a child process whose login succeeds.
const IN: &str = "the child is logged in";

/// The program of the child processes: logs in and prints the result. In a normal test run, `AUTHORITY` and `URL` are not set,
/// and this test returns immediately.
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

/// Starts a proxy whose tunnels all lead to `target`. Returns the address of the proxy and a counter of the requests that it
/// receives.
async fn tunnels(target: SocketAddr) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, requests) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counter = Arc::clone(&requests);
    tokio::spawn(async move {
        while let Ok((near, _)) = listener.accept().await {
            tokio::spawn(tunnel(near, target, Arc::clone(&counter)));
        }
    });
    (address, requests)
}

async fn tunnel(mut near: TcpStream, target: SocketAddr, requests: Arc<AtomicUsize>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let Ok(byte) = near.read_u8().await else { return };
        head.push(byte);
    }
    requests.fetch_add(1, Ordering::Relaxed);
    let mut far = TcpStream::connect(target).await.unwrap();
    if String::from_utf8_lossy(&head).starts_with(&format!("CONNECT {HOST}:443 ")) {
        near.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
        let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
    }
}

/// Runs the test `child` in a new process, and returns its output. Of the proxy variables, the process gets only those in
/// `environment`.
async fn run_child(url: &str, authority: &str, environment: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    for name in ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"] {
        child.env_remove(name).env_remove(name.to_lowercase());
    }
    child.args(["--exact", "child", "--nocapture"]).env(URL, url).env(AUTHORITY, authority);
    child.envs(environment.iter().copied()).stdin(Stdio::null());
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proxy_from_the_environment_is_used_for_matching_hosts_only() {
    let authority = authority();
    let (server, read) = server(certificate(HOST, 2099, Some(&authority))).await;
    let (proxy, requests) = tunnels(server).await;
    let (service, proxy) = (format!("https://{HOST}/api"), format!("http://user:hush-proxy@{proxy}"));
    let (https, all) = (("HTTPS_PROXY", proxy.as_str()), ("ALL_PROXY", proxy.as_str()));
    let used: [&[(&str, &str)]; 4] =
        [&[https], &[("https_proxy", &proxy)], &[all], &[https, ("NO_PROXY", "other.invalid,localhost")]];
    for environment in used {
        let before = (requests.load(Ordering::Relaxed), read.load(Ordering::Relaxed));
        let output = run_child(&service, &authority.pem(), environment).await;
        assert!(output.contains(IN), "{output}");
        assert!(requests.load(Ordering::Relaxed) > before.0 && read.load(Ordering::Relaxed) > before.1);
    }
    let before = requests.load(Ordering::Relaxed);
    let unused: [&[(&str, &str)]; 5] = [
        &[],
        &[("HTTP_PROXY", &proxy)],
        &[https, ("NO_PROXY", HOST)],
        &[https, ("NO_PROXY", ".invalid")],
        &[all, ("NO_PROXY", "*")],
    ];
    for environment in unused {
        let output = run_child(&service, &authority.pem(), environment).await;
        assert!(output.contains("cannot connect") && !output.contains(IN) && !output.contains("hush"), "{output}");
    }
    // The client uses no proxy for a host on this machine, because a proxy on another machine could not reach a simulator on
    // this machine.
    let here = run_child("http://127.0.0.1:9/api", &authority.pem(), &[https, ("HTTP_PROXY", &proxy), all]).await;
    assert!(here.contains("cannot connect"), "{here}");
    assert_eq!(requests.load(Ordering::Relaxed), before);
}
