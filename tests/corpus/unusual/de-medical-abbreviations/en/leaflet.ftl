scan = You have a CT scan or an MRI scan.
bring = Please bring your documents, for example the vaccination card.
doctor = Ask Dr Martin or another doctor.
