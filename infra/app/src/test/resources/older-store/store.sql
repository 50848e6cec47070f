-- What the program stored before the read log was chained, lookups knew who leads, and the rows of the ledger had a form.

INSERT INTO event_store.events (position, aggregate_id, aggregate_type, sequence_number, event_id, recorded_at, type, revision, payload, metadata) VALUES
    ('1', 'old', 'Plan', '0', 'bba2c338-3509-4fe1-a0c6-1f7bbf1f2f7b', '2026-11-28 04:20:42.273061+00', 'plan.adopted', '1', convert_to('{"planId":"old","outline":{"name":"環境計画","edition":"初版","municipality":"試験市","firstYear":2022,"lastYear":2026}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"90b2dc8d-1590-4ff3-8fb6-f40ee1111c73","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('2', 'old.1-1-1', 'Initiative', '0', '9200a338-15eb-458c-8157-ed16e3033762', '2026-11-28 04:20:43.355849+00', 'initiative.registered', '1', convert_to('{"initiativeId":"old.1-1-1","planId":"old","number":"1-1-1","details":{"name":"里山の手入れ","department":"環境部","division":"環境課","leadSections":["環境課"],"relatedSections":[],"implementers":["市"],"audience":["市民"]}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"c2af27e2-1c10-4f29-86f3-e0da2c46ee69","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('3', 'old.1-1-2', 'Initiative', '0', '0cb35184-8159-499b-9555-2f6d4ceeedd5', '2026-11-28 04:20:43.461089+00', 'initiative.registered', '1', convert_to('{"initiativeId":"old.1-1-2","planId":"old","number":"1-1-2","details":{"name":"川の手入れ","department":"環境部","division":"環境課","leadSections":["河川課","環境課"],"relatedSections":[],"implementers":["市"],"audience":["市民"]}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"ae9d1437-d878-44dc-9ca3-0758e570a013","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('4', 'old.1-1-1', 'Initiative', '1', '4891fe74-5ce5-4451-8a37-2d4bf87786a9', '2026-11-28 04:20:43.55708+00', 'initiative.amended', '1', convert_to('{"initiativeId":"old.1-1-1","previous":{"name":"里山の手入れ","department":"環境部","division":"環境課","leadSections":["環境課"],"relatedSections":[],"implementers":["市"],"audience":["市民"]},"current":{"name":"里山の保全","department":"環境部","division":"環境課","leadSections":["みどり課"],"relatedSections":[],"implementers":["市"],"audience":["市民"]},"reason":"改称"}', 'UTF8'), convert_to('{"actor":"staff","reason":"改称","requestId":"79036cc1-ae50-4fb6-8fcb-fb3d209bf731","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('5', 'old.1-1-1', 'Initiative', '2', '4219728a-3cd5-4ba4-93a4-b68ac02f4e07', '2026-11-28 04:20:43.653549+00', 'initiative.scheduled', '1', convert_to('{"initiativeId":"old.1-1-1","previous":[],"current":[{"marks":{"2022":"検討"}}]}', 'UTF8'), convert_to('{"actor":"staff","requestId":"35c6486c-c3b9-486f-a8ac-0450829b9b6b","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('6', 'old.1-1-1', 'Initiative', '3', '134d8306-4546-45f1-a6bc-c70916969661', '2026-11-28 04:20:43.787093+00', 'initiative.linked', '1', convert_to('{"initiativeId":"old.1-1-1","previous":[],"current":["old.1-1-2"]}', 'UTF8'), convert_to('{"actor":"staff","requestId":"f34c87ea-dee5-499c-93c9-a9c289b141c1","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('7', 'old.1-1-1.1', 'Indicator', '0', '9ebc0231-61c2-48f5-b994-e8c72fadd4d9', '2026-11-28 04:20:44.020536+00', 'indicator.defined', '1', convert_to('{"indicatorId":"old.1-1-1.1","initiativeId":"old.1-1-1","planId":"old","sequence":1,"definition":{"name":"協定数","measure":"STOCK","better":"HIGHER","unit":"件"},"baseline":{"fiscalYear":2020,"figure":{"kind":"MEASURED","amount":1,"unit":"件","basis":"STOCK"}},"target":{"fiscalYear":2026,"amount":5}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"b52931d3-95db-49f8-80e3-1d2500912707","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('8', 'old.1-1-1.1', 'Indicator', '1', '05c5213e-1b57-4ae6-ac44-b6091dd649ea', '2026-11-28 04:20:44.145046+00', 'indicator.value-recorded', '1', convert_to('{"indicatorId":"old.1-1-1.1","fiscalYear":2024,"figure":{"kind":"MEASURED","amount":3,"unit":"件","basis":"STOCK"}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"8955debc-b793-41ca-861b-2c116e765465","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('9', 'old.1-1-1.1', 'Indicator', '2', 'c934539d-a339-4e3e-9df5-e497597dee7d', '2026-11-28 04:20:44.618111+00', 'indicator.value-corrected', '1', convert_to('{"indicatorId":"old.1-1-1.1","fiscalYear":2024,"previous":{"kind":"MEASURED","amount":3,"unit":"件","basis":"STOCK"},"current":{"kind":"MEASURED","amount":4,"unit":"件","basis":"STOCK"},"reason":"誤記"}', 'UTF8'), convert_to('{"actor":"staff","reason":"誤記","requestId":"6049fc8a-a95b-4353-8eb2-1bcfc23a69a1","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('10', 'old.1-1-1.1', 'Indicator', '3', 'd64ad0ec-7174-411a-9b1d-28195300690a', '2026-11-28 04:20:44.762699+00', 'indicator.target-revised', '1', convert_to('{"indicatorId":"old.1-1-1.1","previous":{"fiscalYear":2026,"amount":5},"current":{"fiscalYear":2026,"amount":6},"reason":"見直し"}', 'UTF8'), convert_to('{"actor":"staff","reason":"見直し","requestId":"23a93982-e68b-4ac7-9a83-be01e6bdbc91","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('11', 'old.1-1-1.1', 'Indicator', '4', '918045cc-e8a1-4133-bed1-c8d5ca246904', '2026-11-28 04:20:44.872397+00', 'indicator.baseline-revised', '1', convert_to('{"indicatorId":"old.1-1-1.1","previous":{"fiscalYear":2020,"figure":{"kind":"MEASURED","amount":1,"unit":"件","basis":"STOCK"}},"current":{"fiscalYear":2020,"figure":{"kind":"MEASURED","amount":2,"unit":"件","basis":"STOCK"}},"reason":"再集計"}', 'UTF8'), convert_to('{"actor":"staff","reason":"再集計","requestId":"c7d13445-89ca-48c4-97ce-96252afbfbdc","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('12', 'old.1-1-1', 'Initiative', '4', 'ca24c4c0-e3d1-4d7d-a810-0f03ab9588e4', '2026-11-28 04:20:45.003378+00', 'activity.recorded', '1', convert_to('{"initiativeId":"old.1-1-1","activityId":"old.1-1-1.a1","activity":{"fiscalYear":2024,"title":"草刈り","state":"NOT_STATED","time":{"furtherDates":[]},"counts":[],"amounts":[],"countedBy":[]}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"99ffc6da-68b0-4566-ab2d-872cb34d3063","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('13', 'old.1-1-1', 'Initiative', '5', '95a289bc-f436-40af-9027-4585bf1dd832', '2026-11-28 04:20:45.091417+00', 'activity.recorded', '1', convert_to('{"initiativeId":"old.1-1-1","activityId":"old.1-1-1.a2","activity":{"fiscalYear":2024,"title":"見￿えない","state":"NOT_STATED","time":{"furtherDates":[]},"counts":[],"amounts":[],"countedBy":[]}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"73bac489-7247-4b2d-b66f-45deffbe0bd4","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('14', 'old.1-1-1', 'Initiative', '6', '3418a3cf-81fb-414d-886d-8ff70fa160e9', '2026-11-28 04:20:45.17482+00', 'activity.recorded', '1', convert_to('{"initiativeId":"old.1-1-1","activityId":"old.1-1-1.a3","activity":{"fiscalYear":2024,"title":"ㅤ","state":"NOT_STATED","time":{"furtherDates":[]},"counts":[],"amounts":[],"countedBy":[]}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"75bcd6dc-8911-4ea2-87f5-1bc59c1629fa","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('15', 'old.1-1-1', 'Initiative', '7', '15f8949c-692f-48e0-8d13-793597b01b5b', '2026-11-28 04:20:45.270716+00', 'activity.recorded', '1', convert_to('{"initiativeId":"old.1-1-1","activityId":"old.1-1-1.a4","activity":{"fiscalYear":2026,"title":"先の講座","state":"HELD","time":{"heldOn":"2027-02-01","furtherDates":[]},"counts":[],"amounts":[],"countedBy":[]}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"7611e9cb-be5c-467a-8408-eed2e4d2d670","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('16', 'old.1-1-1', 'Initiative', '8', 'd5032365-9efe-4681-a0fa-e7281a3b7805', '2026-11-28 04:20:45.498853+00', 'activity.corrected', '1', convert_to('{"initiativeId":"old.1-1-1","activityId":"old.1-1-1.a1","previous":{"fiscalYear":2024,"title":"草刈り","state":"NOT_STATED","time":{"furtherDates":[]},"counts":[],"amounts":[],"countedBy":[]},"current":{"fiscalYear":2024,"title":"植樹","state":"NOT_STATED","time":{"furtherDates":[]},"counts":[],"amounts":[],"countedBy":[]},"reason":"誤記"}', 'UTF8'), convert_to('{"actor":"staff","reason":"誤記","requestId":"ac6535b2-5b42-4115-9a62-59a8b26f24f3","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('17', 'old.1-1-1', 'Initiative', '9', '715922c2-f3a5-4102-81b7-e5aa8d67f658', '2026-11-28 04:20:45.583305+00', 'activity.withdrawn', '1', convert_to('{"initiativeId":"old.1-1-1","activityId":"old.1-1-1.a2","withdrawn":{"fiscalYear":2024,"title":"見￿えない","state":"NOT_STATED","time":{"furtherDates":[]},"counts":[],"amounts":[],"countedBy":[]},"reason":"二重登録"}', 'UTF8'), convert_to('{"actor":"staff","reason":"二重登録","requestId":"8c15ebbe-4666-498f-b9bc-42302e000451","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('18', 'old.1-1-1', 'Initiative', '10', '2dd42464-7657-4812-8276-1460a279911e', '2026-11-28 04:20:45.683058+00', 'activity.personal-note-added', '1', convert_to('{"initiativeId":"old.1-1-1","activityId":"old.1-1-1.a1","noteId":"old.1-1-1.a1.n1","label":"講師","text":{"keyId":"7426357e-c9fa-4268-9d72-9c54a00ebbcb","ciphertext":"Mn1y96qfADFPNaB6bIM80rQmNRRhZQqsPelgHb6jzcKpefF/pYY8H5emGis+lK4YtyKweLr4GAP/ADTrIbhDxfxptDUdo+2U5HIAiknTWl34l7SDUI4SBmECzeHHY0yZJqvDIV10A+rIEXrAyVN9dVx3xJt+gMUDrMyhedtFPn7Yeiki9sVeKUamoZT7yZCXfdfPn+dD8BCkza02jOT9ymBfHOPb80besONBKmEH4Y28ofa7E2sol99RDpbtkN0jmI0l3SO17eG3iRmv6d/aeX/tgMmEGUbQdfC7vC2XbNRJG98QYNw5ZDEY+MI3OcJ+RgxcO8PWNDlUyPoEE4WwWOrUx+JM4mSLWasWI/Fkl+Cq1hBlvKvtr7aJvoQ="}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"7f036e94-c96e-4467-a102-4b0837a1acec","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('19', 'old.1-1-1', 'Initiative', '11', '4934722a-caae-4c25-b814-da050a86b79f', '2026-11-28 04:20:45.711832+00', 'activity.personal-note-added', '1', convert_to('{"initiativeId":"old.1-1-1","activityId":"old.1-1-1.a1","noteId":"old.1-1-1.a1.n2","label":"講師","text":{"keyId":"d4bb3bea-8091-4cf1-8195-94354e41dd1b","ciphertext":"0f7mUwq+lWG9ZWgJQRjc8gQkvLgePQRIlyWro5nMHan7qggmQUK3NQIw4+T8+dQxf46EguRI13t8j6AM3IL5qQEBOxvt9smPaXjNAueG5RKOGxu5qBEfeMoM+Ro6CEzodoQ7VWoGK4rRkNEO/pYQ35jovFyhFTl4pnz/ReahbSowvkfs3CqjBlR1j/bYnNYH5MunEd1U1ljSM5pEuohvVAHullb44VFlMFEdn3wsuH0EjmhDGu9BEcwhkJw3Jr0FLeZCZqj6xR9KhU/ovkSTd04IXXC7bnHIUsV8z/QP3LljtUc17FO2cRbmr2iBti6gdPnLUie7eV9IIjKtkbE+jDKdQqqhi1KoPbXOKFMD8RDtflj/b6mfTNZj4YU="}}', 'UTF8'), convert_to('{"actor":"staff","requestId":"39fb3a2d-6dd1-410b-a061-560df1b697ce","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('20', 'old.1-1-1', 'Initiative', '12', 'fd112d3f-1e2f-4b45-aeb8-5a32d968e9ad', '2026-11-28 04:20:45.753128+00', 'activity.personal-note-erased', '1', convert_to('{"initiativeId":"old.1-1-1","activityId":"old.1-1-1.a1","noteId":"old.1-1-1.a1.n2","label":"講師","reason":"本人の申出"}', 'UTF8'), convert_to('{"actor":"staff","reason":"本人の申出","requestId":"207a14b0-ff09-46b3-ac04-3ab7358f0b9f","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8')),
    ('21', 'old', 'Plan', '1', '5d02e0cd-1bee-490a-9a7e-c51775880b7f', '2026-11-28 04:20:45.92236+00', 'plan.report-published', '1', convert_to('{"planId":"old","publicationId":"old.p1","name":"資料A","occasion":"WEB","fiscalYear":2024,"publishedOn":"2025-07-10","pinnedPosition":20}', 'UTF8'), convert_to('{"actor":"approver","requestId":"f7f33b44-15b8-46eb-97a5-aa87e382de70","role":"APPROVER","section":"総務部","source":"API"}', 'UTF8')),
    ('22', 'old', 'Plan', '2', '4c5440fc-2977-4d66-96d2-0263c1a4c4db', '2026-11-28 04:20:46.031414+00', 'plan.report-published', '1', convert_to('{"planId":"old","publicationId":"old.p2","name":"資料Ａ","occasion":"WEB","fiscalYear":2024,"publishedOn":"2025-07-10","pinnedPosition":21}', 'UTF8'), convert_to('{"actor":"approver","requestId":"e55a6ffe-d46c-4fbd-84e8-e46109219853","role":"APPROVER","section":"総務部","source":"API"}', 'UTF8')),
    ('23', 'old', 'Plan', '3', 'cb585d1b-c93b-4c56-b721-6c2ff3da9842', '2026-11-28 04:20:46.07867+00', 'plan.revised', '1', convert_to('{"planId":"old","previous":{"name":"環境計画","edition":"初版","municipality":"試験市","firstYear":2022,"lastYear":2026},"current":{"name":"環境計画","edition":"改訂版","municipality":"試験市","firstYear":2022,"lastYear":2026},"reason":"見直し"}', 'UTF8'), convert_to('{"actor":"staff","reason":"見直し","requestId":"05d9c82a-c2f6-44da-bca6-7726737c4c02","role":"STAFF","section":"市民活動推進課","source":"API"}', 'UTF8'));

INSERT INTO event_store.ledger_checkpoints (size, note, sealed_at) VALUES
    ('0', 'ayumi/5b7c61a0c22e
0
47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

— ayumi/5b7c61a0c22e B4P7ADCpUeuYWllxBgzQSA2hxFsWexampnX2TD1NOL2AZCCVmUTkZhzIS9fTvPlxNpemmuQLDInrPvmxkqxrFXt+egg=
', '2026-11-28 04:20:35.521493+00'),
    ('23', 'ayumi/5b7c61a0c22e
23
kxPpA6aL8zPM5rUx3l6yojNcN4xRIWGixGPHZdBeG1k=

— ayumi/5b7c61a0c22e B4P7ABZbTwLN6N2qU+xIs1w0iADwyAY/jHFFXFT1YiDa4thd1io179E/WnSNRngv+EVhYBR3kxHLamryonCX3L1VTw4=
', '2026-11-28 04:20:48.535888+00');

INSERT INTO event_store.ledger_keys (number, key, first_size, statement, recorded_at) VALUES
    ('1', 'ayumi/5b7c61a0c22e+0783fb00+AV6GjF0huExbX5j4Ul7aT+fFlbVtk3sHb+B83GauDWF6', '0', 'ayumi/5b7c61a0c22e
key
ayumi/5b7c61a0c22e+0783fb00+AV6GjF0huExbX5j4Ul7aT+fFlbVtk3sHb+B83GauDWF6
0
first key

— ayumi/5b7c61a0c22e B4P7AOFXIvK0pNpMvrKwVNEWr7zRzpf/pO8LVu2ySNYgM7Gd360Scbnei8dbpwlHDLZriqgC1jUUoopvFD4Z0DVV3wk=
', '2026-11-28 04:20:30.333692+00');

INSERT INTO event_store.ledger_nodes (level, node, hash) VALUES
    ('0', '0', E'\\xc9d82bb0584bc90adf0847872ece3e47a5659591c2a158740f04b4eb2b8fa2ab'),
    ('0', '1', E'\\x973010728528dc4bbb9e15fe27923cf19333341ad9393a0cee5de7e5e7b0c94d'),
    ('0', '10', E'\\xe451911bd9800d4a39c5e9af47dc002a239cd45e21f263fd94f63b351874e090'),
    ('0', '11', E'\\xf18f915c1b596cd2f05a9fbe26fd579bc8406d341915fd8af3e6675ce73074a1'),
    ('0', '12', E'\\x17d14ecceb8cabf7ab5f0050e637d9458bf20e4247014821365005d60ef12e7d'),
    ('0', '13', E'\\x85e0e3fba7f51ca14ab7d376a950cc54e3f349ab0f841a51560c4dd4b6a9dc3a'),
    ('0', '14', E'\\x01f80bb67060b27170171a8b324c18eb4ba104233a3f255a066e31478705aa4f'),
    ('0', '15', E'\\x25be9efe3589839682a13bac8703b10d98014bcdf79349a846fb3dfc0ccc7f24'),
    ('0', '16', E'\\x26e8b66a0a66fa3339ccadd038047914daa2bead255b8684fd87bc9d5b3bc981'),
    ('0', '17', E'\\x5d4777653a33070136cf3045fb31b7b0167a4dcd242dbf65d2e4fe3ca4c9fd1e'),
    ('0', '18', E'\\xf2e27cdd451bf2b33607eed75d3702fade56e304a4246f89d92438d459e5dc5f'),
    ('0', '19', E'\\xc387e624ef8d8d5ac0ef0bb2da050d2eafabd7fbcb4b25ceacbc573b1e59a869'),
    ('0', '2', E'\\xab3340a77ca426455b6729cad6f261bc40111f18d215e2a3358e4e273cf2ad85'),
    ('0', '20', E'\\x3193f1ed7f3e30aca81c6c521caa285dae7559b008e629ea9b6c082efa8a032a'),
    ('0', '21', E'\\x3a5a18c2818e7f31028e57d6bd68f8276ab89870cb675211ecd4e4f0f93732c4'),
    ('0', '22', E'\\x80705b8c94b7e37f1855172824934963cab0bb749409d73d7ba0b4eb9144a905'),
    ('0', '3', E'\\x342072ec54820268366e89529faade5f60d690d042d0b24e912ab386d1b43b4b'),
    ('0', '4', E'\\x08b8c119b9e8ad83c3ecff2e5511fa41512d41c0b4028bf05e074f9d63a45277'),
    ('0', '5', E'\\x5028a112038909927c94297c5c16f6b12619399ebe593cd797d50ffb6408d8f8'),
    ('0', '6', E'\\x46820fc3b2c06293c2e95b2fb33c28c2a7239a67c95a7437f62623dd57f3c974'),
    ('0', '7', E'\\x15fa68d7900aeae45dfe7e44ed084a2e9f39da70b9f27d5361152b0ae55768ad'),
    ('0', '8', E'\\xe12b224816d9b568c94695101f419e1751b0e656f87d190a4f3afd2f6f8df8d3'),
    ('0', '9', E'\\x725f5bb8a0fcedb09667fa6fff5610997765c75c69343f850243d17f6ecf8821');

INSERT INTO lookups.idempotency_key (actor, key, request_hash, answer, recorded_at) VALUES
    ('staff', 'old-0', E'\\x229c506fa0caada93ac2290de22b6fe92a05dc3adfe0da8c8180bd8dda7fc9de', '{"position":12,"version":5,"ids":{"activityId":"old.1-1-1.a1"},"leafHash":"8Y+RXBtZbNLwWp++Jv1Xm8hAbTQZFf2K8+ZnXOcwdKE="}', '2026-11-28 04:20:44.976549+00'),
    ('staff', 'old-1', E'\\x2fab625ef7c8a1caff3179397c408b6ed0166f85243cbb6c50a6bef25f1b1ec0', '{"position":13,"version":6,"ids":{"activityId":"old.1-1-1.a2"},"leafHash":"F9FOzOuMq/erXwBQ5jfZRYvyDkJHAUghNlAF1g7xLn0="}', '2026-11-28 04:20:45.041158+00'),
    ('staff', 'old-2', E'\\x8860f5e5ff304da9a74681fb0d2858205e968e42d8078e318bd2a3345b8d669a', '{"position":14,"version":7,"ids":{"activityId":"old.1-1-1.a3"},"leafHash":"heDj+6f1HKFKt9N2qVDMVOPzSasPhBpRVgxN1Lap3Do="}', '2026-11-28 04:20:45.155577+00');

INSERT INTO lookups.indicator (indicator_id, initiative_id, plan_id, sequence) VALUES
    ('old.1-1-1.1', 'old.1-1-1', 'old', '1');

INSERT INTO lookups.initiative (initiative_id, plan_id) VALUES
    ('old.1-1-1', 'old'),
    ('old.1-1-2', 'old');

INSERT INTO lookups.plan (plan_id, first_year, last_year) VALUES
    ('old', '2022', '2026');

INSERT INTO personal.destroyed_key (key_id, destroyed_at, rewritten_at, log_left_at) VALUES
    ('d4bb3bea-8091-4cf1-8195-94354e41dd1b', '2026-11-28 04:20:45.736717+00', '2026-11-28 04:20:45.820632+00', '2026-11-28 04:20:46.9199+00');

INSERT INTO personal.text_key (key_id, secret, proof) VALUES
    ('7426357e-c9fa-4268-9d72-9c54a00ebbcb', E'\\x25475dce342996b8e3a58d824375d51d44580ccbdf4d45271542bdc0365b6c4a390422a6e1187bc3d1fc921b5afa6d1dd49aff78ded7b8f0f15d8418439f2146', E'\\x0030054ccbaa6cfa8019faf7412ffa23e352da2760bcff0561284810d613c052');

INSERT INTO access.read_log (id, at, actor, roles, method, path, query, status) OVERRIDING SYSTEM VALUE VALUES
    ('1', '2026-11-28 04:20:46.324589+00', 'auditor', '{AUDITOR}', 'GET', '/api/v1/plans/old/events', NULL, '200'),
    ('2', '2026-11-28 04:20:46.600287+00', 'auditor', '{AUDITOR}', 'GET', '/api/v1/plans/old/progress', 'fiscalYear=2024', '200'),
    ('3', '2026-11-28 04:20:46.759211+00', 'auditor', '{AUDITOR}', 'GET', '/api/v1/plans/nope', 'asOf=1', '404'),
    ('4', '2026-11-28 04:20:46.843271+00', 'admin', '{ADMIN}', 'GET', '/api/v1/plans/old/events', NULL, '200'),
    ('5', '2026-11-28 04:20:46.891857+00', 'admin', '{ADMIN}', 'GET', '/api/v1/plans/old/progress', 'fiscalYear=2024', '200'),
    ('6', '2026-11-28 04:20:46.917252+00', 'admin', '{ADMIN}', 'GET', '/api/v1/plans/nope', 'asOf=1', '404');

INSERT INTO processing.token_entry (processor_name, segment, token, token_type, timestamp, owner) VALUES
    ('history', '0', convert_to('{"globalIndex":23}', 'UTF8'), 'position', '2026-11-28T04:21:54.878Z', 'node-d3f33ff2'),
    ('initiative', '0', convert_to('{"globalIndex":23}', 'UTF8'), 'position', '2026-11-28T04:21:55.113Z', 'node-d3f33ff2'),
    ('plan', '0', convert_to('{"globalIndex":23}', 'UTF8'), 'position', '2026-11-28T04:21:54.823Z', 'node-d3f33ff2'),
    ('progress', '0', convert_to('{"globalIndex":23}', 'UTF8'), 'position', '2026-11-28T04:21:54.827Z', 'node-d3f33ff2');

INSERT INTO read_history.history_entry (entry_id, indicator_id, subject, change, fiscal_year, previous_fiscal_year, previous_kind, previous_amount, previous_unit, previous_as_of, previous_basis, previous_survey, previous_numerator, previous_denominator, previous_label, previous_reason, current_kind, current_amount, current_unit, current_as_of, current_basis, current_survey, current_numerator, current_denominator, current_label, current_reason, previous_target, current_target, reason, note, actor, role, section, source, document, recorded_at, position) VALUES
    ('10.TARGET', 'old.1-1-1.1', 'TARGET', 'REVISED', '2026', '2026', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '5', '6', '見直し', NULL, 'staff', 'STAFF', '市民活動推進課', 'API', NULL, '2026-11-28 04:20:44.762699+00', '10'),
    ('11.BASELINE', 'old.1-1-1.1', 'BASELINE', 'REVISED', '2020', '2020', 'MEASURED', '1', '件', NULL, 'STOCK', NULL, NULL, NULL, NULL, NULL, 'MEASURED', '2', '件', NULL, 'STOCK', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '再集計', NULL, 'staff', 'STAFF', '市民活動推進課', 'API', NULL, '2026-11-28 04:20:44.872397+00', '11'),
    ('7.BASELINE', 'old.1-1-1.1', 'BASELINE', 'DEFINED', '2020', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'MEASURED', '1', '件', NULL, 'STOCK', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'staff', 'STAFF', '市民活動推進課', 'API', NULL, '2026-11-28 04:20:44.020536+00', '7'),
    ('7.TARGET', 'old.1-1-1.1', 'TARGET', 'DEFINED', '2026', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '5', NULL, NULL, 'staff', 'STAFF', '市民活動推進課', 'API', NULL, '2026-11-28 04:20:44.020536+00', '7'),
    ('8.VALUE', 'old.1-1-1.1', 'VALUE', 'RECORDED', '2024', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'MEASURED', '3', '件', NULL, 'STOCK', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'staff', 'STAFF', '市民活動推進課', 'API', NULL, '2026-11-28 04:20:44.145046+00', '8'),
    ('9.VALUE', 'old.1-1-1.1', 'VALUE', 'CORRECTED', '2024', NULL, 'MEASURED', '3', '件', NULL, 'STOCK', NULL, NULL, NULL, NULL, NULL, 'MEASURED', '4', '件', NULL, 'STOCK', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '誤記', NULL, 'staff', 'STAFF', '市民活動推進課', 'API', NULL, '2026-11-28 04:20:44.618111+00', '9');

INSERT INTO read_history.history_indicator (indicator_id, initiative_id, plan_id, indicator_name, measure, better, unit, survey, minimum, maximum, version, position) VALUES
    ('old.1-1-1.1', 'old.1-1-1', 'old', '協定数', 'STOCK', 'HIGHER', '件', NULL, NULL, NULL, '5', '11');

INSERT INTO read_initiative.initiative_activity (activity_id, initiative_id, plan_id, fiscal_year, title, state, state_reason, held_on, held_until, further_dates, starts_at, ends_at, place, organiser, participants, counted_by, note, withdrawn, withdrawal_reason, corrections, recorded_position, position) VALUES
    ('old.1-1-1.a1', 'old.1-1-1', 'old', '2024', '植樹', 'NOT_STATED', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'false', NULL, '1', '12', '16'),
    ('old.1-1-1.a2', 'old.1-1-1', 'old', '2024', '見￿えない', 'NOT_STATED', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'true', '二重登録', '0', '13', '17'),
    ('old.1-1-1.a3', 'old.1-1-1', 'old', '2024', 'ㅤ', 'NOT_STATED', NULL, NULL, NULL, '{}', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'false', NULL, '0', '14', '14'),
    ('old.1-1-1.a4', 'old.1-1-1', 'old', '2026', '先の講座', 'HELD', NULL, '2027-02-01', NULL, '{}', NULL, NULL, NULL, NULL, NULL, '{}', NULL, 'false', NULL, '0', '15', '15');

INSERT INTO read_initiative.initiative_link (initiative_id, list_index, target_initiative_id) VALUES
    ('old.1-1-1', '0', 'old.1-1-2');

INSERT INTO read_initiative.initiative_personal_note (note_id, activity_id, initiative_id, label, key_id, ciphertext, erased, erased_at, erased_by, erasure_reason, recorded_position, position) VALUES
    ('old.1-1-1.a1.n1', 'old.1-1-1.a1', 'old.1-1-1', '講師', '7426357e-c9fa-4268-9d72-9c54a00ebbcb', 'Mn1y96qfADFPNaB6bIM80rQmNRRhZQqsPelgHb6jzcKpefF/pYY8H5emGis+lK4YtyKweLr4GAP/ADTrIbhDxfxptDUdo+2U5HIAiknTWl34l7SDUI4SBmECzeHHY0yZJqvDIV10A+rIEXrAyVN9dVx3xJt+gMUDrMyhedtFPn7Yeiki9sVeKUamoZT7yZCXfdfPn+dD8BCkza02jOT9ymBfHOPb80besONBKmEH4Y28ofa7E2sol99RDpbtkN0jmI0l3SO17eG3iRmv6d/aeX/tgMmEGUbQdfC7vC2XbNRJG98QYNw5ZDEY+MI3OcJ+RgxcO8PWNDlUyPoEE4WwWOrUx+JM4mSLWasWI/Fkl+Cq1hBlvKvtr7aJvoQ=', 'false', NULL, NULL, NULL, '18', '18'),
    ('old.1-1-1.a1.n2', 'old.1-1-1.a1', 'old.1-1-1', '講師', 'd4bb3bea-8091-4cf1-8195-94354e41dd1b', '0f7mUwq+lWG9ZWgJQRjc8gQkvLgePQRIlyWro5nMHan7qggmQUK3NQIw4+T8+dQxf46EguRI13t8j6AM3IL5qQEBOxvt9smPaXjNAueG5RKOGxu5qBEfeMoM+Ro6CEzodoQ7VWoGK4rRkNEO/pYQ35jovFyhFTl4pnz/ReahbSowvkfs3CqjBlR1j/bYnNYH5MunEd1U1ljSM5pEuohvVAHullb44VFlMFEdn3wsuH0EjmhDGu9BEcwhkJw3Jr0FLeZCZqj6xR9KhU/ovkSTd04IXXC7bnHIUsV8z/QP3LljtUc17FO2cRbmr2iBti6gdPnLUie7eV9IIjKtkbE+jDKdQqqhi1KoPbXOKFMD8RDtflj/b6mfTNZj4YU=', 'true', '2026-11-28 04:20:45.753128+00', 'staff', '本人の申出', '19', '20');

INSERT INTO read_initiative.initiative_schedule_cell (initiative_id, row_index, fiscal_year, mark) VALUES
    ('old.1-1-1', '0', '2022', '検討');

INSERT INTO read_initiative.initiative_schedule_row (initiative_id, list_index, name) VALUES
    ('old.1-1-1', '0', '');

INSERT INTO read_initiative.initiative_sheet (initiative_id, plan_id, initiative_number, sort_key, name, label, department, division, lead_sections, implementers, audience, summary, version, position) VALUES
    ('old.1-1-1', 'old', '1-(1)-①', '10101', '里山の保全', NULL, '環境部', '環境課', '{みどり課}', '{市}', '{市民}', NULL, '13', '20'),
    ('old.1-1-2', 'old', '1-(1)-②', '10102', '川の手入れ', NULL, '環境部', '環境課', '{河川課,環境課}', '{市}', '{市民}', NULL, '1', '3');

INSERT INTO read_plan.plan_edition (plan_id, list_index, name, edition, municipality, first_year, last_year, reason, replaced_at, replaced_position) VALUES
    ('old', '0', '環境計画', '初版', '試験市', '2022', '2026', '見直し', '2026-11-28 04:20:46.07867+00', '23');

INSERT INTO read_plan.plan_indicator (indicator_id, initiative_id, plan_id, indicator_sequence, indicator_name, position) VALUES
    ('old.1-1-1.1', 'old.1-1-1', 'old', '1', '協定数', '7');

INSERT INTO read_plan.plan_initiative (initiative_id, plan_id, initiative_number, sort_key, slug, name, lead_sections, activities, position) VALUES
    ('old.1-1-1', 'old', '1-(1)-①', '10101', '1-1-1', '里山の保全', '{みどり課}', '3', '20'),
    ('old.1-1-2', 'old', '1-(1)-②', '10102', '1-1-2', '川の手入れ', '{河川課,環境課}', '0', '3');

INSERT INTO read_plan.plan_overview (plan_id, name, edition, municipality, first_year, last_year, previous_plan_id, version, position) VALUES
    ('old', '環境計画', '改訂版', '試験市', '2022', '2026', NULL, '4', '23');

INSERT INTO read_plan.plan_publication (publication_id, plan_id, name, occasion, fiscal_year, published_on, pinned_position, note, recorded_at, actor, position) VALUES
    ('old.p1', 'old', '資料A', 'WEB', '2024', '2025-07-10', '20', NULL, '2026-11-28 04:20:45.92236+00', 'approver', '21'),
    ('old.p2', 'old', '資料Ａ', 'WEB', '2024', '2025-07-10', '21', NULL, '2026-11-28 04:20:46.031414+00', 'approver', '22');

INSERT INTO read_progress.progress_indicator (indicator_id, initiative_id, plan_id, indicator_sequence, indicator_name, measure, better, unit, survey, minimum, maximum, baseline_year, baseline_kind, baseline_amount, baseline_unit, baseline_as_of, baseline_basis, baseline_survey, baseline_numerator, baseline_denominator, baseline_label, baseline_reason, baseline_position, target_year, target_amount, target_position, version, position) VALUES
    ('old.1-1-1.1', 'old.1-1-1', 'old', '1', '協定数', 'STOCK', 'HIGHER', '件', NULL, NULL, NULL, '2020', 'MEASURED', '2', '件', NULL, 'STOCK', NULL, NULL, NULL, NULL, NULL, '11', '2026', '6', '10', '5', '11');

INSERT INTO read_progress.progress_initiative (initiative_id, plan_id, initiative_number, sort_key, name, lead_sections, position) VALUES
    ('old.1-1-1', 'old', '1-(1)-①', '10101', '里山の保全', '{みどり課}', '4'),
    ('old.1-1-2', 'old', '1-(1)-②', '10102', '川の手入れ', '{河川課,環境課}', '3');

INSERT INTO read_progress.progress_plan (plan_id, name, edition, first_year, position) VALUES
    ('old', '環境計画', '改訂版', '2022', '23');

INSERT INTO read_progress.progress_value (indicator_id, fiscal_year, plan_id, kind, amount, unit, as_of, basis, survey, numerator, denominator, label, reason, note, report_reason, corrections, recorded_at, position) VALUES
    ('old.1-1-1.1', '2024', 'old', 'MEASURED', '4', '件', NULL, 'STOCK', NULL, NULL, NULL, NULL, NULL, NULL, '誤記', '1', '2026-11-28 04:20:44.618111+00', '9');

SELECT setval('access.read_log_id_seq', (SELECT max(id) FROM access.read_log));
