scan = You have a CT scan or an MRI scan.
room = Come to room B12.
