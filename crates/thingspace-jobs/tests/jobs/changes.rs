//! Every kind of change can be a job.

use thingspace::{DeviceId, DeviceKey, State};
use thingspace_jobs::{Job, Jobs};

use crate::{client, devices, jobs, memory, simulator};

async fn done(job: thingspace_jobs::Result<Job>, what: &str) {
    let report = job.unwrap().wait().await.unwrap();
    assert!(report.counts.done > 0 && report.counts.done == report.counts.total, "{what}: {report:?}");
}

#[tokio::test]
async fn every_change_with_a_visible_outcome_can_be_a_job() {
    let (sim, store) = (simulator(300, 17).await, memory());
    let client = client(&sim);
    let active = devices(&client, State::Active, 20).await;
    let spare = devices(&client, State::PreActive, 2).await;
    let jobs: Jobs = jobs(&sim, &store);
    let two = |from: usize| active[from..from + 2].to_vec();
    done(jobs.start(client.devices().activate(spare).plan("m2m-5mb").zip("98101")).await, "activate").await;
    done(jobs.start(client.devices().suspend(two(0))).await, "suspend").await;
    done(jobs.start(client.devices().restore(two(0))).await, "restore").await;
    done(jobs.start(client.devices().deactivate(two(2))).await, "deactivate").await;
    done(jobs.start(client.devices().delete(two(2))).await, "delete").await;
    done(jobs.start(client.devices().change_plan(two(4)).to("m2m-1gb")).await, "plan").await;
    done(jobs.start(client.devices().change_cost_center(two(6)).to("WATER-7")).await, "cost center").await;
    done(jobs.start(client.devices().change_custom_fields(two(8)).set("CustomField2", "pump 7")).await, "fields").await;
    done(jobs.start(client.devices().move_to(two(10), "0000123456-00002")).await, "move").await;
    let new = DeviceId::imei("490154203237518").unwrap();
    done(jobs.start(client.devices().change_identifiers(active[12].clone()).to(new)).await, "identifiers").await;
    let added: DeviceKey = "imei:490154203237526+iccid:89148000008682242668".parse().unwrap();
    done(jobs.start(client.devices().add([added])).await, "add").await;
    let upload = client.devices().upload([DeviceId::imei("490154203237534").unwrap()], "VZW000000000001");
    done(jobs.start(upload.report_to("operations@example.com")).await, "upload").await;
    let group = client.groups().list().await.unwrap()[0].name.clone().unwrap();
    done(jobs.start((client.groups().adding(&group).unwrap(), two(14))).await, "group").await;
    done(jobs.start((client.groups().removing(&group).unwrap(), two(14))).await, "remove from group").await;
    let ids = two(16).into_iter().map(|key| key.ids()[0].clone());
    done(jobs.start(client.sms().send("report").to(ids)).await, "sms").await;
}
