scan = You have a CT scan or an MRI scan.
ask = Ask your GP, for example Dr Martin.
unit = The ICU is on level 3.
